package org.jointstatement.annotation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who is in which team, as {@link Visibility} needs to know it; {@code account.teams} writes these rows. */
@Entity
@Immutable
@Table(name = "team_member")
@IdClass(TeamReaderEntity.Key.class)
class TeamReaderEntity {

    record Key(UUID teamId, UUID accountId) implements Serializable {}

    @Id
    private UUID teamId;

    @Id
    private UUID accountId;

    protected TeamReaderEntity() {}
}
