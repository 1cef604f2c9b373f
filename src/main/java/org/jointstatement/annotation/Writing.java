package org.jointstatement.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.annotation.tags.TagText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes, whether or not it can be saved.
 *
 * @param body Markdown, in the form that is kept
 * @param team that reads it, if that is its audience
 * @param tags in their order, each once, in the form that is kept
 * @param place the words of the paragraph that it is about
 */
public record Writing(
        String body, Audience audience, @Nullable UUID team, Motivation motivation, List<String> tags, Place place) {

    public Writing {
        body = new Body(body).text();
        team = audience == Audience.TEAM ? team : null;
        tags = TagText.tidy(tags);
    }

    /** A comment on the whole of its target, without tags. */
    public static Writing comment(String body, Audience audience) {
        return new Writing(body, audience, null, Motivation.COMMENT, List.of(), Place.WHOLE);
    }

    /** The same with other words, tags and motivation, for the same people about the same place. */
    Writing saying(Writing other) {
        return new Writing(other.body, audience, team, other.motivation, other.tags, place);
    }

    /** The same with another body. */
    Writing saying(String words) {
        return new Writing(words, audience, team, motivation, tags, place);
    }

    /** The same for other people. */
    Writing readBy(Readers readers) {
        return new Writing(body, readers.audience(), readers.team(), motivation, tags, place);
    }

    /** The same about another place. */
    Writing at(Place other) {
        return new Writing(body, audience, team, motivation, tags, other);
    }

    /** The same with other tags. */
    Writing tagged(List<String> tags) {
        return new Writing(body, audience, team, motivation, tags, place);
    }

    /** Whether something is written, whatever it is about and for whom; a highlight is by itself. */
    boolean isBegun() {
        return !body.isBlank() || !tags.isEmpty() || motivation != Motivation.COMMENT;
    }

    /** The message of each field that something is wrong with, by the field's name. */
    Map<String, String> problems() {
        Map<String, String> problems = new HashMap<>();
        String wrong = new Body(body).problem(motivation);
        if (wrong != null) {
            problems.put("body", wrong);
        }
        String odd = TagText.problem(tags);
        if (odd != null) {
            problems.put("tags", odd);
        }
        return problems;
    }
}
