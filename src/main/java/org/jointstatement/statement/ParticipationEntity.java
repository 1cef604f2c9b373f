package org.jointstatement.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A participant's part in one revision of a statement. */
@Entity
@Table(name = "participation")
class ParticipationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private RevisionEntity revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participant_id")
    private ParticipantEntity participant;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(32)")
    private ParticipantRole role;

    @Column(columnDefinition = "text")
    private String representedBy;

    protected ParticipationEntity() {}

    ParticipationEntity(RevisionEntity revision, ParticipantEntity participant, int ordinal, Participant part) {
        this.revision = revision;
        this.participant = participant;
        this.ordinal = ordinal;
        this.role = part.role();
        this.representedBy = part.representedBy();
    }

    @Nullable
    CountryEntity country() {
        return participant.country();
    }

    Participant toParticipant(@Nullable Country country) {
        return new Participant(participant.name(), role, representedBy, country);
    }
}
