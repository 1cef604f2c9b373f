package org.jointstatement.search.meaning.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts the runtime's library for this machine into the data folder, once. Left to itself the runtime would unpack it into
 * the folder of temporary files at every start: a kill would leave 24 MB there each time, and in a container that folder
 * often may hold nothing that runs.
 */
final class NativeLibrary {

    private static final String PLACE = "onnxruntime.native.path";
    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibrary() {}

    /** Says to the runtime where its library is; whoever set that place already is right. */
    static void unpack(Path folder) throws IOException {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        if (platform == null || System.getProperty(PLACE) != null) {
            return;
        }
        Files.createDirectories(folder);
        for (String name : NAMES) {
            String file = System.mapLibraryName(name);
            unpack("/ai/onnxruntime/native/" + platform + "/" + file, folder.resolve(file));
        }
        System.setProperty(PLACE, folder.toAbsolutePath().toString());
    }

    private static void unpack(String resource, Path file) throws IOException {
        try (InputStream bytes = NativeLibrary.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IOException("There is no " + resource);
            }
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "library", ".new");
            try {
                Files.copy(bytes, fresh, StandardCopyOption.REPLACE_EXISTING);
                if (!Files.exists(file) || Files.mismatch(fresh, file) >= 0) {
                    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
    }

    /** The runtime's name of a platform that it brings a library for. */
    static @Nullable String platform(String os, String architecture) {
        String name = os.toLowerCase(Locale.ROOT);
        boolean arm = architecture.equals("aarch64");
        boolean intel = architecture.equals("amd64") || architecture.equals("x86_64");
        if (name.contains("linux")) {
            return arm ? "linux-aarch64" : intel ? "linux-x64" : null;
        }
        if (name.startsWith("mac")) {
            return arm ? "osx-aarch64" : null;
        }
        return name.startsWith("win") && intel ? "win-x64" : null;
    }
}
