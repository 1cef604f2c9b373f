package org.jointstatement.annotation.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jointstatement.annotation.AnchorState;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits texts at random, with a fixed seed, and looks where notes on any of their words come to stand. */
class AnyEditedTextTests {

    private static final int ROUNDS = 300;
    private static final int NOTES = 12;

    /** A note that knows where its words come from. */
    private record Note(Address address, Selector selector, List<Object> origins) {}

    private int kept;
    private int keptAndKnown;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noNoteIsAtWordsThatAreNotItsOwnWithoutSayingSo(boolean real) {
        Random random = new Random(6);
        for (int round = 0; round < ROUNDS; round++) {
            Drafts drafts = new Drafts(real ? Texts.real() : Texts.random(random), random);
            List<Note> notes = notes(drafts, random);
            IntStream.rangeClosed(0, random.nextInt(12)).forEach(edit -> drafts.edit());
            Statement now = drafts.text();
            Map<Integer, List<Object>> origins = new HashMap<>();
            now.paragraphs().forEach(paragraph -> origins.put(paragraph.number(), drafts.origins(paragraph.number())));
            Anchoring anchoring = new Anchoring(now);
            notes.forEach(note -> check(note, anchoring.place(note.address(), note.selector()), now, origins));
        }
        assertThat(keptAndKnown).as("of %s whose words are left", kept).isGreaterThan(kept * 99 / 100);
    }

    private void check(Note note, Placing placing, Statement now, Map<Integer, List<Object>> origins) {
        boolean left =
                origins.values().stream().anyMatch(text -> Collections.indexOfSubList(text, note.origins()) >= 0);
        kept += left ? 1 : 0;
        keptAndKnown += left && !placing.state().isOpen() ? 1 : 0;
        assertThat(left && placing.state() == AnchorState.LOST).as("%s", note).isFalse();
        Passage place = placing.place();
        if (!placing.state().isOpen()) {
            assertThat(place).isNotNull();
            Paragraph paragraph = now.findParagraph(place.address().paragraph()).orElseThrow();
            List<Object> found = origins.get(paragraph.number()).subList(place.start(), place.end());
            assertThat(new Text(paragraph.text()).words(place.start(), place.end()))
                    .isEqualTo(note.selector().quote());
            assertThat(Collections.disjoint(found, withoutSpaces(note.origins())))
                    .as("%s at the words of another: %s", note.selector(), place)
                    .isFalse();
        }
    }

    private static Set<Object> withoutSpaces(List<Object> origins) {
        Set<Object> letters = new HashSet<>(origins);
        letters.remove(" ");
        return letters;
    }

    private static List<Note> notes(Drafts drafts, Random random) {
        Statement text = drafts.text();
        Anchoring anchoring = new Anchoring(text);
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            Paragraph paragraph =
                    text.paragraphs().get(random.nextInt(text.paragraphs().size()));
            notes.add(note(anchoring, paragraph, drafts.origins(paragraph.number()), random));
        }
        return notes;
    }

    private static Note note(Anchoring anchoring, Paragraph paragraph, List<Object> origins, Random random) {
        if (random.nextInt(4) == 0) {
            List<Sentence> sentences = paragraph.sentences();
            Address address = random.nextInt(3) == 0
                    ? paragraph.address()
                    : sentences.get(random.nextInt(sentences.size())).address();
            Selector selector = anchoring.select(address);
            return new Note(address, selector, origins.subList(selector.start(), selector.end()));
        }
        String text = paragraph.text();
        int at = random.nextInt(text.length());
        int from = text.lastIndexOf(' ', at) + 1;
        int space =
                text.indexOf(' ', Math.min(text.length() - 1, at + random.nextInt(random.nextBoolean() ? 10 : 120)));
        int to = space <= from ? text.length() : space;
        return new Note(
                paragraph.address(),
                anchoring.select(paragraph.address(), from, to),
                new ArrayList<>(origins.subList(from, to)));
    }
}
