package org.jointstatement.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "sentence")
class SentenceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private RevisionEntity revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "paragraph_id")
    private ParagraphEntity paragraph;

    private String address;
    private int ordinal;
    private int startOffset;
    private int endOffset;

    protected SentenceEntity() {}

    SentenceEntity(RevisionEntity revision, ParagraphEntity paragraph, Sentence sentence) {
        this.revision = revision;
        this.paragraph = paragraph;
        this.address = sentence.address().toString();
        this.ordinal = sentence.address().sentence();
        this.startOffset = sentence.start();
        this.endOffset = sentence.end();
    }

    Long paragraphId() {
        return paragraph.id();
    }

    Sentence toSentence() {
        return new Sentence(Address.parse(address), startOffset, endOffset);
    }
}
