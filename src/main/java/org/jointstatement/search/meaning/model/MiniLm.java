package org.jointstatement.search.meaning.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The model all-MiniLM-L6-v2, quantised; it reads English. One thread computes one text; nothing is kept between two. */
public final class MiniLm implements SentenceModel {

    /** As its makers call it. */
    public static final String NAME = "all-MiniLM-L6-v2";

    private static final String FILE = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final String version;

    private MiniLm(ByteBuffer model, byte[] tokenizer) throws OrtException {
        pieces = new WordPieces(Vocabulary.read(tokenizer));
        version = version(model, tokenizer);
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "portal");
        environment.setTelemetry(false);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // What a text needed is given back: texts are many and short, and the memory is the portal's.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(model, options);
        }
    }

    /**
     * Loads the model from the class path: about a second, and some 100 MB outside the heap.
     *
     * @param folder for the library of the runtime
     */
    public static MiniLm load(Path folder) throws IOException, OrtException {
        NativeLibrary.unpack(folder);
        return new MiniLm(bytes(FILE), bytes(new ClassPathResource(TOKENIZER)));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public float[] embed(String text) {
        long[] ids = pieces.of(text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor words = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            // Nothing is padded, so the attention mask leaves no token out of the mean.
            return Vectors.mean(List.of(states[0]));
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot read a text.", e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Outside the heap, which is small. */
    private static ByteBuffer bytes(String name) throws IOException {
        ClassPathResource resource = new ClassPathResource(name);
        ByteBuffer bytes = ByteBuffer.allocateDirect(Math.toIntExact(resource.contentLength()));
        try (ReadableByteChannel channel = Channels.newChannel(resource.getInputStream())) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Until it is full.
            }
        }
        return bytes.flip();
    }

    private static byte[] bytes(ClassPathResource resource) throws IOException {
        try (InputStream stream = resource.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    private static String version(ByteBuffer model, byte[] tokenizer) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(model.duplicate());
            digest.update(tokenizer);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
