package org.jointstatement.annotation;

import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what people did with annotations, as far as others could see it. */
@Component
class ChangeAudit {

    private final Audit audit;

    ChangeAudit(Audit audit) {
        this.audit = audit;
    }

    /** What only its author ever saw is nobody's business, an administrator's neither. */
    void seen(Viewer viewer, String action, AnnotationEntity entity) {
        if (entity.audience() != Audience.ONLY_ME) {
            audit.add(viewer.name(), action, entity.id().toString(), described(entity.audience(), entity.team()));
        }
    }

    /** That it is for others now, if it is. */
    void audience(Viewer viewer, AnnotationEntity entity, Audience audience, @Nullable UUID team) {
        if (entity.audience() != audience || !Objects.equals(entity.team(), team)) {
            audit.add(
                    viewer.name(),
                    "annotation-audience",
                    entity.id().toString(),
                    described(entity.audience(), entity.team()) + " to " + described(audience, team));
        }
    }

    private static String described(Audience audience, @Nullable UUID team) {
        return team == null ? audience.name() : audience + " " + team;
    }
}
