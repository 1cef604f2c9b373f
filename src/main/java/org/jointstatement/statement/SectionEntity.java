package org.jointstatement.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "section")
class SectionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private RevisionEntity revision;

    private int ordinal;
    private String slug;

    @Column(columnDefinition = "text")
    private String heading;

    protected SectionEntity() {}

    SectionEntity(RevisionEntity revision, int ordinal, Section section) {
        this.revision = revision;
        this.ordinal = ordinal;
        this.slug = section.slug();
        this.heading = section.heading();
    }

    Section toSection(List<Paragraph> paragraphs) {
        return new Section(slug, heading, paragraphs);
    }
}
