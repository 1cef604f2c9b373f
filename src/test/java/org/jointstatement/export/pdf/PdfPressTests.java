package org.jointstatement.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jointstatement.annotation.Endnote;
import org.jointstatement.export.Extract;
import org.jointstatement.export.Noted;
import org.jointstatement.export.Paper;
import org.jointstatement.statement.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PdfPressTests {

    private static final Extract BRIDGE = new Extract(Fixtures.statement("press"), null, "https://one.example");
    private static final Extract ELSEWHERE = new Extract(Fixtures.statement("press"), null, "https://two.example");

    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

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
    void whatAnyoneMaySeeIsMadeOncePerVersion() {
        PdfPress press = new PdfPress(files, 10);
        when(files.of(any(), any())).thenReturn(new byte[] {1});
        Extract noted = noted(null, 7);
        Extract later = noted(null, 8);

        for (int i = 0; i < 2; i++) {
            press.make(noted, Paper.A4);
            press.make(BRIDGE, Paper.A4);
            press.make(later, Paper.A4);
        }

        verify(files, times(1)).of(noted, Paper.A4);
        verify(files, times(1)).of(BRIDGE, Paper.A4);
        verify(files, times(1)).of(later, Paper.A4);
    }

    @Test
    void whatAnAccountMaySeeIsKeptForNobody() {
        PdfPress press = new PdfPress(files, 10);
        Extract own = noted(ACCOUNT, 7);
        Extract anyones = noted(null, 7);
        when(files.of(own, Paper.A4)).thenReturn(new byte[] {1});
        when(files.of(anyones, Paper.A4)).thenReturn(new byte[] {2});

        press.make(own, Paper.A4);
        assertThat(press.make(anyones, Paper.A4)).containsExactly(2);
        assertThat(press.make(own, Paper.A4)).containsExactly(1);

        verify(files, times(2)).of(own, Paper.A4);
    }

    @Test
    void anAccountHasOneAtATime() throws Exception {
        PdfPress press = new PdfPress(files, 60);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        held(begun, end);
        Extract own = noted(ACCOUNT, 7);
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> press.make(own, Paper.A4));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        BusyException busy = catchThrowableOfType(BusyException.class, () -> press.make(own, Paper.LETTER));
        CompletableFuture<byte[]> other = CompletableFuture.supplyAsync(() -> press.make(noted(OTHER, 7), Paper.A4));
        end.countDown();

        assertThat(busy.getStatusCode().value()).isEqualTo(503);
        assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(1);
        assertThat(other.get(10, TimeUnit.SECONDS)).hasSize(1);
        assertThat(press.make(own, Paper.LETTER)).hasSize(1);
    }

    @Test
    void whoWaitsTooLongIsSentAwayUntilThePressIsFree() throws Exception {
        PdfPress press = new PdfPress(files, 0);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        held(begun, end);
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> press.make(BRIDGE, Paper.A4));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        BusyException busy = catchThrowableOfType(BusyException.class, () -> press.make(ELSEWHERE, Paper.A4));
        end.countDown();

        assertThat(busy.getStatusCode().value()).isEqualTo(503);
        assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("10");
        assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(1);
        assertThat(press.make(ELSEWHERE, Paper.A4)).hasSize(1);
    }

    private void held(CountDownLatch begun, CountDownLatch end) {
        when(files.of(any(), any())).thenAnswer(call -> {
            begun.countDown();
            end.await(10, TimeUnit.SECONDS);
            return new byte[] {1};
        });
    }

    private static Extract noted(@Nullable UUID account, long version) {
        Noted notes = new Noted(List.of(new Endnote(1, List.of())), 0, account, version);
        return new Extract(BRIDGE.statement(), null, BRIDGE.url(), notes);
    }
}
