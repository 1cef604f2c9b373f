package org.jointstatement.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

/**
 * Refuses bodies of more than 1 MB: those that say so before a byte is read, others as soon as they have passed it.
 * The server reads forms by itself; its own limit, in application.properties, is the same. Parameters that it cannot
 * decode are the sender's fault: they are answered as such, and fill no log. Large bodies are read a few at a time:
 * the server takes the room that a body says it needs before the first of its bytes has come.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    static final int BYTES = 1_048_576;

    /** Nearly every note is smaller; how many such bodies there are the number of connections limits. */
    private static final int SMALL = 16 << 10;

    /** Of what senders say; what is made of it takes several times as much. */
    private static final int AT_ONCE = 8 << 20;

    private final Room room = new Room(AT_ONCE, 20);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > BYTES) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (length > SMALL) {
            readInRoom((int) length, request, response, chain);
        } else if (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            readInRoom(BYTES, new Counted(request), response, chain);
        } else {
            read(request, response, chain);
        }
    }

    private void readInRoom(int bytes, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!room.take(bytes)) {
            Room.refuse(response);
            return;
        }
        try {
            read(request, response, chain);
        } finally {
            room.giveBack(bytes);
        }
    }

    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException e) {
            refuse(e, response);
        } catch (ServletException e) {
            if (!(e.getRootCause() instanceof InvalidParameterException cause)) {
                throw e;
            }
            refuse(cause, response);
        }
    }

    /** Who stopped sending has been answered by the server already. */
    private static void refuse(InvalidParameterException cause, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(cause.getErrorCode());
        }
    }

    /** A request that did not say how long it is. */
    private static final class Counted extends HttpServletRequestWrapper {

        private Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream());
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private int read;

        private CountedStream(ServletInputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            int next = stream.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = stream.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > BYTES) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
