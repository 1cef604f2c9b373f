package org.jointstatement.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An address as a row, so that what points to it holds a foreign key. */
@Entity
@Table(name = "address")
class AddressEntity {

    @Id
    private String address;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    private StatementEntity statement;

    private int paragraph;
    private int sentence;

    protected AddressEntity() {}

    AddressEntity(StatementEntity statement, Address address) {
        this.address = address.toString();
        this.statement = statement;
        this.paragraph = address.paragraph();
        this.sentence = address.sentence();
    }
}
