package org.jointstatement.seeding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointstatement.statement.Statement;

/** The shipped statement, read without a portal. */
public final class Shipped {

    private static final Path TEXT = Path.of("seeds", "belt-and-road-covid-19-2020.txt");
    private static final Path METADATA = Path.of("seeds", "belt-and-road-covid-19-2020.yaml");

    private Shipped() {}

    public static Statement statement() {
        try {
            SeedMetadata metadata = MetadataReader.read(METADATA.toString(), Files.readAllBytes(METADATA));
            return LayoutReader.read(TEXT.getFileName().toString(), Files.readAllBytes(TEXT), metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
