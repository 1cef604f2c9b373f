package org.jointstatement.search.meaning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps vectors on the disk, so that a start need not compute them again. It is derived like the index beside it: what
 * is missing, broken or of another model is computed again.
 */
@Component
class VectorFile {

    private static final Logger LOG = LoggerFactory.getLogger(VectorFile.class);

    private static final int MARK = 0x4A535031;

    /** Every sentence that there is room for, with all of its parts. */
    private static final int MOST = Shelf.MOST * (1 + Parts.MOST);

    private final Path file;

    VectorFile(Path file) {
        this.file = file;
    }

    @Autowired
    VectorFile(@Value("${portal.data}") String data) {
        this(Path.of(data, "meaning", "vectors"));
    }

    /** What is kept of a model; nothing if it cannot be read. */
    Map<TextHash, float[]> read(String version) {
        try (CheckedInputStream sum =
                        new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), new CRC32());
                DataInputStream in = new DataInputStream(sum)) {
            if (in.readInt() != MARK || !in.readUTF().equals(version)) {
                return Map.of();
            }
            Map<TextHash, float[]> vectors = vectors(in);
            long expected = sum.getChecksum().getValue();
            if (in.readLong() != expected) {
                throw new IOException("its sum is wrong");
            }
            return vectors;
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The vectors in {} cannot be read and are computed again: {}", file, e.toString());
            return Map.of();
        }
    }

    private static Map<TextHash, float[]> vectors(DataInputStream in) throws IOException {
        int count = in.readInt();
        int dimension = in.readInt();
        if (count < 0 || count > MOST || dimension < 1 || dimension > 4096) {
            throw new IOException("its sizes are wrong");
        }
        Map<TextHash, float[]> vectors = new HashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            TextHash hash = new TextHash(in.readLong(), in.readLong());
            float[] vector = new float[dimension];
            for (int j = 0; j < dimension; j++) {
                vector[j] = in.readFloat();
            }
            vectors.put(hash, vector);
        }
        return vectors;
    }

    /** Puts these in the place of all; a file that cannot be written costs the next start its time, and nothing else. */
    void write(String version, Map<TextHash, float[]> vectors) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "vectors", ".new");
            try {
                write(fresh, version, vectors);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            LOG.warn("The vectors cannot be written to {}: {}", file, e.toString());
        }
    }

    private static void write(Path fresh, String version, Map<TextHash, float[]> vectors) throws IOException {
        try (CheckedOutputStream sum =
                        new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)), new CRC32());
                DataOutputStream out = new DataOutputStream(sum)) {
            out.writeInt(MARK);
            out.writeUTF(version);
            out.writeInt(vectors.size());
            out.writeInt(vectors.values().stream()
                    .findAny()
                    .map(vector -> vector.length)
                    .orElse(1));
            for (Map.Entry<TextHash, float[]> entry : vectors.entrySet()) {
                out.writeLong(entry.getKey().high());
                out.writeLong(entry.getKey().low());
                for (float value : entry.getValue()) {
                    out.writeFloat(value);
                }
            }
            out.writeLong(sum.getChecksum().getValue());
        }
    }
}
