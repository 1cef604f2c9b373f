package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Each does more often than there are rooms what has to leave its room. */
class PageRoomsTests {

    private static final int OFTEN = 300;

    private final PageRooms rooms = new PageRooms();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/statements");

    @Test
    void aPageThatFailsGivesItsTurnBack() throws Exception {
        for (int i = 0; i < OFTEN; i++) {
            assertThatThrownBy(() -> rooms.make(request, new MockHttpServletResponse(), (asked, response) -> {
                        throw new IOException("fails");
                    }))
                    .hasMessage("fails");
        }
        assertThat(rooms.make(request, new MockHttpServletResponse(), (asked, response) -> {}))
                .isTrue();
    }

    @Test
    void whoeverGoesAwayWhileALargePageIsSentGivesItsRoomBack() throws Exception {
        for (int i = 0; i < OFTEN; i++) {
            assertThatThrownBy(() -> send(new Gone())).hasMessage("gone");
        }
        MockHttpServletResponse response = new MockHttpServletResponse();

        assertThat(send(response)).isTrue();
        assertThat(response.getContentAsByteArray()).hasSize(1 << 20);
    }

    private boolean send(MockHttpServletResponse response) throws IOException {
        ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
        rendered.getOutputStream().write(new byte[1 << 20]);
        return rooms.send(request, response, rendered, null);
    }

    /** Of somebody who is not there any more. */
    private static final class Gone extends MockHttpServletResponse {

        @Override
        public ServletOutputStream getOutputStream() {
            return new Closed();
        }
    }

    private static final class Closed extends ServletOutputStream {

        @Override
        public void write(int next) throws IOException {
            throw new IOException("gone");
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
