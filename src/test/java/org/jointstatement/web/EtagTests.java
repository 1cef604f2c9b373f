package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EtagTests {

    @Test
    void differsWithTheContentTheUrlAndTheBuild() {
        assertThat(Etag.of("1", 1, "http://a/"))
                .isEqualTo(Etag.of("1", 1, "http://a/"))
                .isNotEqualTo(Etag.of("1", 2, "http://a/"))
                .isNotEqualTo(Etag.of("2", 1, "http://a/"))
                .isNotEqualTo(Etag.of("1", 1, "http://b/"));
    }

    @Test
    void bothEncodingsAreRecognisedInAList() {
        assertThat(Etag.matches("\"other\", \"abc-gzip\"", "abc")).isTrue();
        assertThat(Etag.matches("W/\"abc\"", "abc")).isTrue();
        assertThat(Etag.matches("\"abcd\"", "abc")).isFalse();
        assertThat(Etag.matches("*", "abc")).isFalse();
    }
}
