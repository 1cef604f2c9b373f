package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "text/html",
                "text/*",
                "not a header at all; q",
                "application/xhtml+xml",
                "text/html,application/json",
                "application/json;q=0.5,text/html",
                "application/pdf;q=0,*/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
            })
    void browsersAndWhoDoesNotCareGetThePage(String accept) {
        assertThat(Wish.of(accept)).isEqualTo(new Wish(true, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | JSON",
                "application/json, text/plain, */* | TXT",
                "application/json;q=0.9, */*;q=0.1 | JSON",
                "text/html;q=0.1, text/markdown | MD",
                "text/html;q=0, */* | PDF",
                "text/plain;charset=utf-8 | TXT",
                "application/xml | XML",
                "application/akn+xml | XML",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document | DOCX",
                "application/pdf;q=0.2 | PDF"
            })
    void whoNamesAFormatGetsIt(String accept, Format format) {
        assertThat(Wish.of(accept)).isEqualTo(new Wish(false, format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html;q=0", "application/ld+json, image/*", "*/*;q=0"})
    void whatThereIsNotIsNothing(String accept) {
        assertThat(Wish.of(accept)).isEqualTo(new Wish(false, null));
    }
}
