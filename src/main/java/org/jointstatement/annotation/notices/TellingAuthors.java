package org.jointstatement.annotation.notices;

import java.util.List;
import java.util.Set;
import org.jointstatement.account.People;
import org.jointstatement.annotation.NoteModerated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells authors what editors decided on their notes; of the two decisions only the last is news. */
@Component
class TellingAuthors {

    private final People people;
    private final NoticeRows notices;
    private final ApplicationEventPublisher events;

    TellingAuthors(People people, NoticeRows notices, ApplicationEventPublisher events) {
        this.people = people;
        this.notices = notices;
        this.events = events;
    }

    @EventListener
    void on(NoteModerated decision) {
        if (decision.by().equals(decision.author())
                || people.withIds(Set.of(decision.author())).isEmpty()) {
            return;
        }
        NoticeKind kind = decision.hidden() ? NoticeKind.HIDDEN : NoticeKind.RESTORED;
        NoticeKind former = decision.hidden() ? NoticeKind.RESTORED : NoticeKind.HIDDEN;
        notices.settle(decision.annotation(), decision.author(), former);
        events.publishEvent(new Noticed(List.of(notices.renew(decision.annotation(), decision.author(), kind))));
    }
}
