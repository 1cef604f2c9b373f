package org.jointstatement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** So much of something that requests share: memory, or turns. Who finds none waits as long as a person would. */
final class Room {

    private static final int SECONDS = 5;

    private final Semaphore free;
    private final int waiting;

    /**
     * @param all how much there is
     * @param waiting how many may wait at once, as each of them holds a thread
     */
    Room(int all, int waiting) {
        this.free = new Semaphore(all, true);
        this.waiting = waiting;
    }

    /** Takes some and says whether there was enough; who got it gives it back. */
    boolean take(int amount) {
        try {
            return free.getQueueLength() < waiting && free.tryAcquire(amount, SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack(int amount) {
        free.release(amount);
    }

    /** Tells somebody who found none to come again. */
    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
