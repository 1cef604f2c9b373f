package org.jointstatement.markup.footnotes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Document;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads {@code [^label]: words}, and what follows indented by four as more blocks of the same footnote. */
final class FootnoteReader extends AbstractBlockParser {

    private static final Pattern START = Pattern.compile(" {0,3}\\[\\^([^\\]\\[\\s]{1,100})\\]:");
    private static final int INDENT = 4;

    private final Footnote footnote = new Footnote();
    private final DefinitionMap<Footnote> definitions = new DefinitionMap<>(Footnote.class);

    private FootnoteReader(String label) {
        definitions.putIfAbsent(label, footnote);
    }

    /** Begins one where the text itself goes on, in no list and no quotation. */
    static BlockStart start(ParserState state, MatchedBlockParser matched) {
        if (!(matched.getMatchedBlockParser().getBlock() instanceof Document)) {
            return BlockStart.none();
        }
        Matcher start = START.matcher(state.getLine().getContent());
        return start.lookingAt()
                ? BlockStart.of(new FootnoteReader(start.group(1))).atIndex(start.end())
                : BlockStart.none();
    }

    @Override
    public Block getBlock() {
        return footnote;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block block) {
        return !(block instanceof Footnote);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        return List.of(definitions);
    }
}
