package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps templates from writing what is not safe HTML and from what the content security policy would block. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Map<String, Pattern> FAULTS = faults();

    private static Map<String, Pattern> faults() {
        Map<String, Pattern> faults = new LinkedHashMap<>();
        faults.put("unescaped text that is not named ...html", of("utext\\s*=\\s*(?![\"']\\$\\{[\\w.]*html}[\"'])"));
        faults.put("unescaped inline text", of("\\[\\("));
        faults.put("preprocessed expression", of("__\\$\\{"));
        faults.put("inline style", of("[\\s:\"']style(?:append)?\\s*=|<style"));
        faults.put("inline handler", of("[\\s:\"']on[a-z]+\\s*="));
        faults.put(
                "inline script",
                of("<script(?![^>]*\\ssrc=)(?! type=\"application/ld\\+json\" th:utext=\"[^\"]*\"></script>)"
                        + "|th:inline|javascript:"));
        return faults;
    }

    private static Pattern of(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    @Test
    void noTemplateWritesWhatIsNotSafe() throws IOException {
        List<Path> templates;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            templates = files.filter(Files::isRegularFile).toList();
        }
        List<String> faults = new ArrayList<>();
        for (Path template : templates) {
            faultsOf(Files.readString(template)).forEach(fault -> faults.add(template + ": " + fault));
        }

        assertThat(templates).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:utext=\"${note.html}\">x</p>",
                "<p th:utext='${passageHtml}'>x</p>",
                "<p th:text=\"${note.text}\" class=\"style\">online = yes</p>",
                "<script type=\"module\" src=\"/js/a.js\" th:src=\"@{/js/a.js}\"></script>",
                "<script type=\"application/ld+json\" th:utext=\"${dataHtml}\"></script>",
                "<p data-on=\"a\" data-style=\"b\">[[${a}]]</p>",
            })
    void whatIsSafeIsNoFault(String template) {
        assertThat(faultsOf(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:utext=\"${note.source}\">x</p>",
                "<p th:utext=\"${note.html + note.source}\">x</p>",
                "<p th:utext=\"#{words}\">x</p>",
                "<p data-th-utext=\"${source}\">x</p>",
                "<p>[(${note.html})]</p>",
                "<p th:text=\"${__${param.q}__}\">x</p>",
                "<p style=\"color: red\">x</p>",
                "<p th:style=\"${a}\">x</p>",
                "<p th:attr=\"style=${a}\">x</p>",
                "<style>p {}</style>",
                "<p\nonclick=\"a()\">x</p>",
                "<p th:onclick=\"a()\">x</p>",
                "<script>a()</script>",
                "<script type=\"application/ld+json\" th:utext=\"${data}\"></script>",
                "<script type=\"application/ld+json\">[[${dataHtml}]]</script>",
                "<script th:inline=\"javascript\" src=\"/a.js\"></script>",
                "<a href=\"javascript:a()\">x</a>",
            })
    void whatIsNotSafeIsAFault(String template) {
        assertThat(faultsOf(template)).isNotEmpty();
    }

    private static List<String> faultsOf(String template) {
        return FAULTS.entrySet().stream()
                .filter(fault -> fault.getValue().matcher(template).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
