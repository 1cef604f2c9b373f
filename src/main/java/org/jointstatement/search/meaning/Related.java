package org.jointstatement.search.meaning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jointstatement.search.meaning.Preparation.Ready;
import org.jointstatement.search.meaning.model.SentenceModel;
import org.jointstatement.search.meaning.model.Vectors;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds sentences that mean alike. */
@Component
class Related {

    /** Below this likeness nothing is called related; decision 17 says how it was derived. */
    static final double FLOOR = 0.25;

    /** How many sentences are shown. */
    static final int MOST = 10;

    /** How much of a query is read; the model itself reads the first hundred words or so. */
    static final int LONGEST = 500;

    /** How many sentences of a whole paragraph are read. */
    private static final int SENTENCES = 20;

    /** How many queries are computed at once, and how long another waits. */
    private static final int TURNS = 2;

    private static final int PATIENCE_SECONDS = 5;

    private final boolean on;
    private final Preparation preparation;
    private final Semaphore turns = new Semaphore(TURNS, true);
    private final Cache<TextHash, float[]> asked =
            Caffeine.newBuilder().maximumSize(500).build();

    Related(@Value("${portal.search.meaning}") boolean on, Preparation preparation) {
        this.on = on;
        this.preparation = preparation;
    }

    boolean isOn() {
        return on;
    }

    /** The sentences that mean what a query says. */
    RelatedAnswer to(String query, @Nullable String slug) {
        String text = beginning(query.strip());
        if (!on || text.isEmpty()) {
            return RelatedAnswer.of(on ? RelatedAnswer.State.EMPTY : RelatedAnswer.State.OFF);
        }
        return find(
                List.of(text),
                passage -> slug == null || passage.address().slug().equals(slug));
    }

    /** The sentences that mean what a sentence says, or a whole paragraph if the number is 0; never the same place. */
    RelatedAnswer to(Statement statement, Paragraph paragraph, int sentence) {
        if (!on || !Passage.isRead(statement)) {
            return RelatedAnswer.of(on ? RelatedAnswer.State.UNREAD : RelatedAnswer.State.OFF);
        }
        List<String> texts = texts(paragraph, sentence);
        Address place = paragraph.address();
        return find(
                texts,
                passage -> !(sentence == 0
                        ? passage.address().ofItsParagraph().equals(place)
                        : passage.address().equals(place.withSentence(sentence))));
    }

    private static List<String> texts(Paragraph paragraph, int sentence) {
        if (sentence > paragraph.sentences().size()) {
            throw new NotFoundException("such sentence in " + paragraph.address());
        }
        return sentence == 0
                ? paragraph.sentences().stream()
                        .limit(SENTENCES)
                        .map(paragraph::textOf)
                        .toList()
                : List.of(paragraph.textOf(paragraph.sentences().get(sentence - 1)));
    }

    private RelatedAnswer find(List<String> texts, Predicate<Passage> wanted) {
        Ready ready = preparation.ready();
        if (ready == null) {
            return preparation.isBroken()
                    ? RelatedAnswer.of(RelatedAnswer.State.BROKEN)
                    : RelatedAnswer.preparing(preparation.progress());
        }
        List<float[]> vectors =
                texts.stream().map(text -> vector(ready.model(), text)).toList();
        return RelatedAnswer.found(ready.shelf().nearest(Vectors.mean(vectors), wanted, FLOOR, MOST), ready.shelf());
    }

    private float[] vector(SentenceModel model, String text) {
        return asked.get(TextHash.of(text), hash -> embed(model, text));
    }

    private float[] embed(SentenceModel model, String text) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, e);
        }
        try {
            return model.embed(text);
        } finally {
            turns.release();
        }
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
