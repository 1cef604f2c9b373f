package org.jointstatement.export;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.web.BadRequestException;

/** What a PDF or a Word file is printed on. */
public enum Paper {
    A4(11906, 16838),
    LETTER(12240, 15840);

    /** In twentieths of a point, as Word has it. */
    private final int width;

    private final int height;

    private static final String CHOICES =
            Stream.of(values()).map(paper -> "paper=" + paper).collect(Collectors.joining(" or "));

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Its width as Word has it. */
    public int width() {
        return width;
    }

    /** Its height as Word has it. */
    public int height() {
        return height;
    }

    /** The name that style sheets and addresses have for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Paper of(String name) {
        return Stream.of(values())
                .filter(paper -> paper.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestException(
                        "paper", "The value of paper= is unknown; say " + CHOICES + ", or leave paper= out for a4."));
    }
}
