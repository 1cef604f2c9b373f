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

@Entity
@Table(name = "footnote")
class FootnoteEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private RevisionEntity revision;

    private int ordinal;
    private String mark;

    @Column(columnDefinition = "text")
    private String text;

    private int paragraph;
    private int startOffset;
    private int endOffset;

    protected FootnoteEntity() {}

    FootnoteEntity(RevisionEntity revision, int ordinal, Footnote footnote) {
        this.revision = revision;
        this.ordinal = ordinal;
        this.mark = footnote.mark();
        this.text = footnote.text();
        this.paragraph = footnote.paragraph();
        this.startOffset = footnote.start();
        this.endOffset = footnote.end();
    }

    Footnote toFootnote() {
        return new Footnote(mark, text, paragraph, startOffset, endOffset);
    }
}
