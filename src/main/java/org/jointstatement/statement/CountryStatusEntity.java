package org.jointstatement.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "country_status")
class CountryStatusEntity {

    @Id
    private Long id;

    private String alpha3;
    private String statusGroup;
    private LocalDate since;
    private LocalDate until;
    private String list;

    @Column(name = "as_of")
    private LocalDate edition;

    @Column(columnDefinition = "text")
    private String source;

    protected CountryStatusEntity() {}

    String alpha3() {
        return alpha3;
    }

    Status toStatus(LocalDate asOf) {
        return new Status(statusGroup, list, edition, asOf, source);
    }
}
