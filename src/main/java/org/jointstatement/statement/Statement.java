package org.jointstatement.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement as read from its source, whole and in order.
 *
 * @param revision from 1; a text that changed under the same slug is a new one
 * @param kind what sort of outcome document it is, in words
 * @param adopted the day it was agreed, as far as the text tells
 * @param language a BCP 47 tag
 */
public record Statement(
        String slug,
        int revision,
        String kind,
        String title,
        String shortTitle,
        @Nullable String theme,
        @Nullable LocalDate adopted,
        @Nullable String event,
        String language,
        Source source,
        List<Section> sections,
        List<Footnote> footnotes,
        List<Participant> participants) {

    public Statement {
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
        participants = List.copyOf(participants);
    }

    /**
     * Which way its words run, {@code ltr} or {@code rtl}: as most letters of its title do. A paragraph cannot tell,
     * since it may begin with a foreign word.
     */
    public String direction() {
        long rightToLeft = title.codePoints().filter(Statement::isRightToLeft).count();
        return 2 * rightToLeft > title.codePoints().filter(Character::isLetter).count() ? "rtl" : "ltr";
    }

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    public List<Paragraph> paragraphs() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    public Optional<Paragraph> findParagraph(int number) {
        return paragraphs().stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst();
    }

    public Optional<Section> findSection(String slug) {
        return sections.stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    public Section sectionOf(Paragraph paragraph) {
        return sections.stream()
                .filter(section -> section.paragraphs().contains(paragraph))
                .findFirst()
                .orElseThrow();
    }

    /** The footnotes whose mark stands in this paragraph. */
    public List<Footnote> footnotesOf(Paragraph paragraph) {
        return footnotes.stream()
                .filter(footnote -> footnote.paragraph() == paragraph.number())
                .toList();
    }

    /** Who took part for a country, by its ISO 3166-1 code of two or three letters. */
    public Optional<Participant> findCountry(String code) {
        return participants.stream()
                .filter(participant -> {
                    Country country = participant.country();
                    return country != null
                            && (country.alpha3().equalsIgnoreCase(code)
                                    || country.alpha2().equalsIgnoreCase(code));
                })
                .findFirst();
    }

    public List<Participant> participants(ParticipantRole role) {
        return participants.stream()
                .filter(participant -> participant.role() == role)
                .toList();
    }
}
