package org.jointstatement.annotation.mail;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Looks every few seconds for mail that is due, on a thread of its own: a slow server keeps nobody waiting. */
class MailFollower implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailFollower.class);
    private static final int SECONDS = 3;

    private final MailSending sending;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(MailFollower::thread);

    MailFollower(MailSending sending) {
        this.sending = sending;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.scheduleWithFixedDelay(this::follow, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Whatever fails is tried again; what is thrown here would end the thread. */
    private void follow() {
        try {
            sending.sendWhatIsDue();
        } catch (RuntimeException e) {
            LOG.error("Mail is not sent at present: {}", e.getMessage(), e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    }
}
