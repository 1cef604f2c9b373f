package org.jointstatement.testing;

import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets one virtual thread, called as handlers are, wait for another where there is one carrier for both. */
public final class WaitingHandler {

    public static final String WENT_ON = "The handler went on.";

    private static final CountDownLatch OTHER = new CountDownLatch(1);

    private WaitingHandler() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("jdk.virtualThreadScheduler.parallelism", "1");
        System.setProperty("jdk.virtualThreadScheduler.maxPoolSize", "1");
        // By name: it is not there on 17, for which this is compiled.
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        Method handler = WaitingHandler.class.getMethod("handle");
        Future<?> handled = threads.submit(() -> handler.invoke(null));
        threads.submit(OTHER::countDown);
        handled.get(20, TimeUnit.SECONDS);
        System.out.println(WENT_ON);
    }

    public static void handle() throws InterruptedException {
        OTHER.await();
    }
}
