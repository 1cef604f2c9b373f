package org.jointstatement.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointstatement.markup.Difference;
import org.jspecify.annotations.Nullable;

/** What two windows have made of one note, put together where they did not change the same words. */
final class Merge {

    private Merge() {}

    /** What a person could save; none if the two have to be put together by hand. */
    static Optional<Writing> of(@Nullable Writing base, Writing saved, Writing mine) {
        if (base == null) {
            return Optional.empty();
        }
        Readers readers = readers(base, saved, mine);
        return Difference.merged(base.body(), saved.body(), mine.body())
                .map(body -> new Writing(
                        body,
                        readers.audience(),
                        readers.team(),
                        mine.motivation() == base.motivation() ? saved.motivation() : mine.motivation(),
                        tags(base.tags(), saved.tags(), mine.tags()),
                        mine.place()))
                .filter(merged -> merged.problems().isEmpty());
    }

    /** For whom both could be: whom the one chose who chose anew; of two choices the safer, as if nobody began from any. */
    static Readers readers(@Nullable Writing base, Writing saved, Writing mine) {
        Readers theirs = Readers.of(saved);
        Readers own = Readers.of(mine);
        if (base != null && own.equals(Readers.of(base))) {
            return theirs;
        }
        return base != null && theirs.equals(Readers.of(base)) ? own : Readers.safer(own, theirs);
    }

    private static List<String> tags(List<String> base, List<String> saved, List<String> mine) {
        List<String> tags = new ArrayList<>(saved);
        tags.removeIf(tag -> base.contains(tag) && !mine.contains(tag));
        mine.stream().filter(tag -> !base.contains(tag) && !tags.contains(tag)).forEach(tags::add);
        return tags;
    }
}
