package org.jointstatement.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jointstatement.annotation.Endnote;
import org.jointstatement.export.Extract;
import org.jointstatement.export.Paper;
import org.jointstatement.statement.Fixtures;
import org.junit.jupiter.api.Test;

class PdfPressTests {

    private static final Extract BRIDGE = new Extract(Fixtures.statement("press"), null, "https://one.example");
    private static final Extract ELSEWHERE = new Extract(Fixtures.statement("press"), null, "https://two.example");

    private final PdfFile files = mock();

    @Test
    void aFileIsMadeOncePerAddressAndPaper() {
        PdfPress press = new PdfPress(files, 10);
        when(files.of(any(), any())).thenReturn(new byte[] {1});

        press.make(BRIDGE, Paper.A4);
        press.make(BRIDGE, Paper.A4);
        verify(files, times(1)).of(any(), any());
        press.make(BRIDGE, Paper.LETTER);
        press.make(ELSEWHERE, Paper.A4);
        verify(files, times(3)).of(any(), any());
    }

    @Test
    void whatPeopleWroteIsKeptForNobody() {
        PdfPress press = new PdfPress(files, 10);
        when(files.of(any(), any())).thenReturn(new byte[] {1});
        Extract noted = new Extract(BRIDGE.statement(), null, BRIDGE.url(), List.of(new Endnote(1, List.of())));

        press.make(noted, Paper.A4);
        press.make(BRIDGE, Paper.A4);
        press.make(noted, Paper.A4);

        verify(files, times(2)).of(noted, Paper.A4);
        verify(files, times(1)).of(BRIDGE, Paper.A4);
    }

    @Test
    void whoWaitsTooLongIsSentAwayUntilThePressIsFree() throws Exception {
        PdfPress press = new PdfPress(files, 0);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        when(files.of(any(), any())).thenAnswer(call -> {
            begun.countDown();
            end.await(10, TimeUnit.SECONDS);
            return new byte[] {1};
        });
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> press.make(BRIDGE, Paper.A4));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        BusyException busy = catchThrowableOfType(BusyException.class, () -> press.make(ELSEWHERE, Paper.A4));
        end.countDown();

        assertThat(busy.getStatusCode().value()).isEqualTo(503);
        assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("10");
        assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(1);
        assertThat(press.make(ELSEWHERE, Paper.A4)).hasSize(1);
    }
}
