package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jointstatement.annotation.Withheld;
import org.jointstatement.statement.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDFs against PDF/UA-1 (ISO 14289-1), as veraPDF checks it. */
class PdfAccessibilityTests {

    private static final PDFAFlavour UA = PDFAFlavour.PDFUA_1;

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Extract> extracts() {
        return Stream.of(
                Makers.whole(Fixtures.statement("ua")),
                Makers.only(Fixtures.statement("ua"), 1),
                Makers.whole(Fixtures.statement("ua-hostile", Hostile.TEXT)),
                Makers.noted(
                        Fixtures.statement("ua-noted"), "# A heading\n\n- a point\n\n[a link](https://example.org/)"),
                Makers.noted(Fixtures.statement("ua-noted-hostile"), Hostile.TEXT),
                Makers.noted(Fixtures.statement("ua-hidden"), "A point.", new Withheld(true, "No names."), 3),
                Makers.whole(Fixtures.translated("ua-arabic", "ar", "بيان مشترك", "الجسر", "نؤيد COVID-19 في 2020.")));
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void aPdfCanBeReadByWhoDoesNotSee(Extract extract) throws Exception {
        assertThat(faults(Makers.make(Format.PDF, extract))).isEmpty();
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), UA);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(UA, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
