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
import java.util.List;

@Entity
@Table(name = "paragraph")
class ParagraphEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private RevisionEntity revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private SectionEntity section;

    private String address;
    private int number;
    private Integer printedNumber;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private NumberSource numberSource;

    @Column(columnDefinition = "text")
    private String text;

    protected ParagraphEntity() {}

    ParagraphEntity(RevisionEntity revision, SectionEntity section, Paragraph paragraph) {
        this.revision = revision;
        this.section = section;
        this.address = paragraph.address().toString();
        this.number = paragraph.number();
        this.printedNumber = paragraph.printedNumber();
        this.numberSource = paragraph.numberSource();
        this.text = paragraph.text();
    }

    Long id() {
        return id;
    }

    SectionEntity section() {
        return section;
    }

    Paragraph toParagraph(List<Sentence> sentences) {
        return new Paragraph(Address.parse(address), number, printedNumber, numberSource, text, sentences);
    }
}
