package org.jointstatement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.jointstatement.search.index.SearchField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTests {

    @ParameterizedTest
    @CsvSource({
        "q=debt, q=debt",
        "'', q=",
        "q=%20debt%20, q=debt",
        "q=a%26b%2Bc%20%C3%A9, q=a%26b%2Bc%20%C3%A9",
        "in=clauses&order=relevance&q=debt, q=debt",
        "order=strength&in=paragraphs&q=debt, q=debt&in=paragraphs&order=strength",
        "q=debt&type=pledge&type=CALL&type=PLEDGE, q=debt&type=CALL&type=PLEDGE",
        "q=debt&type=bogus&strength=6&strength=5&direction=self&caveat=maybe, q=debt&strength=5&direction=SELF",
        "q=debt&in=nowhere&order=backwards&page=3&x=1, q=debt",
        "q=debt&mode=exact&without=b&without=a&without=%3Ca, q=debt&mode=exact&without=a&without=b",
        "q=debt&mode=characters, q=debt&mode=characters",
        "q=debt&mode=smart, q=debt",
        "q=debt&mode=%3Cscript%3E, q=debt",
        "q=debt&addressee=G20&by=Ann%20B&section=opening&statement=b&statement=a,"
                + " q=debt&addressee=G20&section=opening&statement=a&statement=b&by=Ann%20B",
        "q=%zz, q="
    })
    void theSameIsAlwaysSaidInTheSameWay(String query, String said) {
        Selection selection = Selection.parse(query);

        assertThat(selection.query()).isEqualTo(said);
        assertThat(Selection.parse(selection.query())).isEqualTo(selection);
    }

    @Test
    void aValueIsTakenOnAndOff() {
        Selection selection = Selection.parse("q=debt&type=CALL");

        assertThat(selection.toggled(SearchField.TYPE, "PLEDGE").query()).isEqualTo("q=debt&type=CALL&type=PLEDGE");
        assertThat(selection.toggled(SearchField.TYPE, "CALL")).isEqualTo(Selection.parse("q=debt"));
        assertThat(selection.with(SearchField.TYPE, new TreeSet<>()).isOpen()).isTrue();
    }

    @Test
    void noMoreValuesAreReadThanAnyoneChooses() {
        assertThat(Selection.parse("q=a" + "&addressee=a1".repeat(3) + manyAddressees())
                        .query())
                .hasSizeLessThan(2_000);
    }

    private static String manyAddressees() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            many.append("&addressee=x").append(i);
        }
        return many.toString();
    }
}
