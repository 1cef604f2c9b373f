package org.jointstatement.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "country")
class CountryEntity {

    @Id
    private String alpha3;

    private String alpha2;
    private String m49;
    private String commonName;
    private String formalName;
    private String region;
    private String subregion;

    protected CountryEntity() {}

    String alpha3() {
        return alpha3;
    }

    Country toCountry(List<Status> statuses) {
        return new Country(commonName, formalName, alpha2, alpha3, m49, region, subregion, statuses);
    }
}
