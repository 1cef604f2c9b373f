package org.jointstatement.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The memory that large bodies may take at once, in kB of what their senders say; what is made of one takes more. */
final class BodyRoom {

    /** Nearly every note is smaller; such bodies are limited by the number of connections alone. */
    private static final int SMALL = 16 << 10;

    private static final int SECONDS = 5;

    private static final int KILOBYTE = 1 << 10;
    private static final int ALL = 8 << 10;

    /** Each of them holds a thread. */
    private static final int WAITING = 20;

    private final Semaphore room = new Semaphore(ALL, true);

    /** Waits for room as long as a person would, and says whether there was any. */
    boolean take(long bytes) {
        if (bytes <= SMALL) {
            return true;
        }
        try {
            return room.getQueueLength() < WAITING && room.tryAcquire(kilobytes(bytes), SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack(long bytes) {
        if (bytes > SMALL) {
            room.release(kilobytes(bytes));
        }
    }

    private static int kilobytes(long bytes) {
        return Math.toIntExact((bytes + KILOBYTE - 1) / KILOBYTE);
    }
}
