package org.jointstatement.search.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Jumps;
import org.jointstatement.search.NoIndex;
import org.jointstatement.search.Occurrences;
import org.jointstatement.search.Selection;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class NoIndexTests {

    private final Occurrences occurrences = mock(Occurrences.class);
    private final Inquiries inquiries = new Inquiries(occurrences, mock(Statements.class), mock(Jumps.class));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void thereIsNoIndex() {
        when(occurrences.find(any(), any())).thenThrow(NoIndex.exception());
    }

    @Test
    void aPageSaysSoAndWhenToComeBack() {
        Inquiry inquiry = inquiries.ask(Selection.parse("q=%20bridge%20"), Viewer.anonymous(), response);

        assertThat(inquiry.state()).isEqualTo("building");
        assertThat(inquiry.text()).isEqualTo("bridge");
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
    }

    @Test
    void aFileIsRefusedForAWhile() throws IOException {
        assertThatThrownBy(() -> inquiries.ask(Selection.parse("q=bridge"), Viewer.anonymous()))
                .isInstanceOfSatisfying(IndexUnavailableException.class, e -> refuse(e));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
    }

    private void refuse(IndexUnavailableException e) {
        try {
            new NoIndexAdvice().building(e, response);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
