package org.jointstatement.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that can be found.
 *
 * @param label the paragraph's number as pages show it
 * @param section the heading it stands under, if any
 * @param statement the statement's short title
 */
record Passage(
        Address address, String label, @Nullable String section, String statement, String language, String text) {

    /** The sentences of a text. */
    static List<Passage> of(Statement statement) {
        List<Passage> passages = new ArrayList<>();
        for (Section section : statement.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                for (Sentence sentence : paragraph.sentences()) {
                    passages.add(new Passage(
                            sentence.address(),
                            paragraph.label(),
                            section.heading(),
                            statement.shortTitle(),
                            statement.language(),
                            paragraph.textOf(sentence)));
                }
            }
        }
        return passages;
    }

    /** Whether the model reads the language of this text. */
    static boolean isRead(Statement statement) {
        return Locale.forLanguageTag(statement.language()).getLanguage().equals("en");
    }
}
