package org.jointstatement.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jointstatement.export.Extract;
import org.jointstatement.export.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets a text as a tagged PDF (PDF/UA-1) with bookmarks, a running title and embedded fonts. The same text is always
 * the same bytes: nothing in it tells when it was made.
 */
@Component
class PdfFile {

    private static final String PRODUCER = "Joint Statement Portal";

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private final PdfPage page;

    PdfFile(PdfPage page) {
        this.page = page;
    }

    byte[] of(Extract extract, Paper paper) {
        String html = page.html(extract, paper);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(html, extract, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            forgetTheTime(document, extract.statement().adopted());
            document.setDocumentId((long) html.hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return PdfLetters.mend(bytes.toByteArray(), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String html, Extract extract, PDDocument document) {
        boolean rightToLeft = extract.statement().direction().equals("rtl");
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withHtmlContent(html, null)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                .useUnicodeLineBreaker(new LineBreaks(extract.locale()))
                .useUnicodeBidiSplitter(Bidirectional::new)
                .useUnicodeBidiReorderer(new ArabicShapes());
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        for (Font font : Font.values()) {
            builder.useFont(
                    new PDFontSupplier(font.in(document)), font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        return builder;
    }

    private static void forgetTheTime(PDDocument document, @Nullable LocalDate adopted) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setModificationDate(null);
        information.setCreationDate(
                adopted == null ? null : GregorianCalendar.from(adopted.atStartOfDay(ZoneOffset.UTC)));
    }
}
