package org.jointstatement.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.IOUtils;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.words.Vocabulary;

/**
 * Keeps text and annotations in two indices: how rare a word is, what is spelt like it and what begins with it is told
 * from the text alone, or scores would tell of words in annotations that one may not see.
 */
public final class LuceneEngine implements SearchEngine {

    /** Raised whenever documents or the way their words are kept change. */
    public static final int FORMAT = 6;

    private final EnglishAnalysis analysis = new EnglishAnalysis();
    private final LuceneIndex text;
    private final LuceneIndex notes;

    private LuceneEngine(Path path, String origin) throws IOException {
        String madeFor = FORMAT + " " + analysis.version() + " " + origin;
        List<Path> folders = folders(path);
        text = new LuceneIndex(folders.get(0), analysis, madeFor);
        try {
            notes = new LuceneIndex(folders.get(1), analysis, madeFor);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(text::close);
            throw e;
        }
    }

    /**
     * Opens the index in a directory, or an empty one there. What is of another database or another format is emptied.
     *
     * @param origin names the database that the index is derived from
     * @throws org.apache.lucene.store.LockObtainFailedException if another process has it open
     * @throws IOException if there is something that is no whole index
     */
    public static LuceneEngine open(Path path, String origin) throws IOException {
        return new LuceneEngine(path, origin);
    }

    /** Where it keeps its files. */
    static List<Path> folders(Path path) throws IOException {
        return List.of(path, Files.createDirectories(path.resolve("notes")));
    }

    /** None where a kill between their commits left the two at different ones. */
    @Override
    public OptionalLong cursor() {
        OptionalLong cursor = text.cursor();
        return cursor.equals(notes.cursor()) ? cursor : OptionalLong.empty();
    }

    @Override
    public void rebuild(long cursor, Iterable<SearchDocument> documents) {
        text.writing(
                cursor,
                texts -> notes.writing(cursor, others -> {
                    texts.deleteAll();
                    others.deleteAll();
                    for (SearchDocument document : documents) {
                        (document.isAnnotation() ? others : texts).addDocument(LuceneDocuments.of(document));
                    }
                }));
    }

    @Override
    public void replace(long cursor, Map<String, List<SearchDocument>> documentsBySubject) {
        for (LuceneIndex index : List.of(notes, text)) {
            index.writing(cursor, writer -> {
                for (Map.Entry<String, List<SearchDocument>> subject : documentsBySubject.entrySet()) {
                    replace(index, writer, subject.getKey(), subject.getValue());
                }
            });
        }
    }

    private void replace(LuceneIndex index, IndexWriter writer, String subject, List<SearchDocument> documents)
            throws IOException {
        writer.deleteDocuments(new Term(LuceneDocuments.SUBJECT, subject));
        writer.addDocuments(documents.stream()
                .filter(document -> belongs(document, index))
                .map(LuceneDocuments::of)
                .toList());
    }

    private boolean belongs(SearchDocument document, LuceneIndex index) {
        return document.isAnnotation() == (index == notes);
    }

    @Override
    public Result search(Request request) {
        return text.reading(words ->
                notes.reading(annotations -> new LuceneSearch(analysis, words, annotations, request).result()));
    }

    @Override
    public List<String> words(String beginning, int most) {
        List<String> folded = analysis.words(EnglishAnalysis.Form.FOLDED, beginning);
        return folded.size() == 1
                ? text.reading(searcher -> LuceneBeginnings.beginning(searcher.getIndexReader(), folded.get(0), most))
                : List.of();
    }

    @Override
    public Vocabulary vocabulary() {
        return new LuceneVocabulary(text);
    }

    @Override
    public void close() {
        text.close();
        notes.close();
    }
}
