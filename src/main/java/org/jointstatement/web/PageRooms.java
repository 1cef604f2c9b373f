package org.jointstatement.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointstatement.web.language.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** How much the pages that people who are not signed in ask for may take while they are made, and while they are sent. */
final class PageRooms {

    /** To make a page takes several times the memory that it has. */
    private static final int MADE_AT_ONCE =
            Math.max(16, 2 * Runtime.getRuntime().availableProcessors());

    /** Of the server's threads; others are needed for what is kept or posted. */
    private static final int WAITING = 200;

    /** Answers of this size are as many as there are threads; larger ones share what follows. */
    private static final int SMALL = 64 << 10;

    private static final int BYTES_SENT_AT_ONCE = 32 << 20;

    private final Room turns = new Room(MADE_AT_ONCE, WAITING);
    private final Room bytes = new Room(BYTES_SENT_AT_ONCE, 20);

    /** Lets a page be made when it is its turn. Files and what programs read have limits of their own. */
    boolean make(HttpServletRequest request, HttpServletResponse rendered, FilterChain chain)
            throws ServletException, IOException {
        if (RequestLanguage.isNeutral(request)) {
            chain.doFilter(request, rendered);
            return true;
        }
        if (!turns.take(1)) {
            return false;
        }
        try {
            chain.doFilter(request, rendered);
        } finally {
            turns.giveBack(1);
        }
        return true;
    }

    /** Sends what was rendered, as it is kept or as it is; who reads slowly holds it in memory as long. */
    boolean send(
            HttpServletRequest request,
            HttpServletResponse response,
            ContentCachingResponseWrapper rendered,
            @Nullable KeptPage page)
            throws IOException {
        int size = Math.min(rendered.getContentSize(), BYTES_SENT_AT_ONCE);
        boolean isLarge = size > SMALL;
        if (isLarge && !bytes.take(size)) {
            return false;
        }
        try {
            if (page == null) {
                rendered.copyBodyToResponse();
            } else {
                rendered.resetBuffer();
                page.write(request, response);
            }
        } finally {
            if (isLarge) {
                bytes.giveBack(size);
            }
        }
        return true;
    }
}
