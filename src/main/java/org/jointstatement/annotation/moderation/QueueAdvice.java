package org.jointstatement.annotation.moderation;

import org.jointstatement.account.CurrentViewer;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page tell editors how many notes wait for them; asked only where it is shown, and for nobody else. */
@ControllerAdvice(annotations = Controller.class)
class QueueAdvice {

    private final Queue queue;

    QueueAdvice(Queue queue) {
        this.queue = queue;
    }

    @ModelAttribute("moderating")
    Moderating moderating() {
        return new Moderating(CurrentViewer.get());
    }

    /** What pages ask about the queue. */
    public final class Moderating {

        private final Viewer viewer;

        private Moderating(Viewer viewer) {
            this.viewer = viewer;
        }

        /** None for others; none either if rows cannot be read, for pages of errors need no database. */
        public int count() {
            try {
                return viewer.isSignedIn() && viewer.isAtLeast(Role.EDITOR) ? queue.count(viewer) : 0;
            } catch (DataAccessException | TransactionException e) {
                return 0;
            }
        }
    }
}
