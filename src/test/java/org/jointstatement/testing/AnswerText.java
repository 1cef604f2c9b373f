package org.jointstatement.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;

/** All that an answer says, whatever its format: its headers, and the words inside of a PDF or Word file. */
public final class AnswerText {

    private AnswerText() {}

    public static String of(MockHttpServletResponse answer) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : answer.getHeaderNames()) {
            all.append(name).append(": ").append(answer.getHeaders(name)).append('\n');
        }
        byte[] body = answer.getContentAsByteArray();
        return all.append(text(body)).toString();
    }

    private static String text(byte[] body) throws IOException {
        String plain = new String(body, StandardCharsets.UTF_8);
        if (plain.startsWith("%PDF")) {
            try (PDDocument document = Loader.loadPDF(body)) {
                return new PDFTextStripper().getText(document);
            }
        }
        return plain.startsWith("PK") ? unzipped(body) : plain;
    }

    private static String unzipped(byte[] body) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return all.toString();
    }
}
