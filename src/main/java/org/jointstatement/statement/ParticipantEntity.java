package org.jointstatement.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A country under a printed name, or an organisation; one row for all statements it took part in. */
@Entity
@Table(name = "participant")
class ParticipantEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "alpha3")
    private CountryEntity country;

    protected ParticipantEntity() {}

    ParticipantEntity(String name, @Nullable CountryEntity country) {
        this.name = name;
        this.country = country;
    }

    String name() {
        return name;
    }

    @Nullable
    CountryEntity country() {
        return country;
    }
}
