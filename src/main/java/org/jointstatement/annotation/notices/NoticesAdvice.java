package org.jointstatement.annotation.notices;

import org.jointstatement.account.CurrentViewer;
import org.jointstatement.account.Viewer;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page say how many notices are new, and every place whether it is watched; asked only where it is shown. */
@ControllerAdvice(annotations = Controller.class)
class NoticesAdvice {

    private final Notices notices;
    private final SignInNotices signIns;
    private final Watches watches;

    NoticesAdvice(Notices notices, SignInNotices signIns, Watches watches) {
        this.notices = notices;
        this.signIns = signIns;
        this.watches = watches;
    }

    @ModelAttribute("attending")
    Attending attending() {
        return new Attending(CurrentViewer.get());
    }

    /** What pages ask about a viewer's notices. */
    public final class Attending {

        private final Viewer viewer;

        private Attending(Viewer viewer) {
            this.viewer = viewer;
        }

        /** How many are new; none if rows cannot be read, for pages of errors need no database. */
        public int countNew() {
            try {
                return notices.countNew(viewer) + signIns.countNew(viewer);
            } catch (DataAccessException | TransactionException e) {
                return 0;
            }
        }

        public boolean watches(String slug, int paragraph) {
            return viewer.isSignedIn() && watches.has(viewer, new Watch(slug, paragraph));
        }
    }
}
