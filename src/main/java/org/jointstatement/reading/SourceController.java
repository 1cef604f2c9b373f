package org.jointstatement.reading;

import java.nio.charset.StandardCharsets;
import org.jointstatement.statement.Source;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.PublicPage;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what is kept byte for byte. */
@Controller
@PublicPage
class SourceController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Statements statements;

    SourceController(Statements statements) {
        this.statements = statements;
    }

    @GetMapping("/statements/{slug}/source")
    ResponseEntity<byte[]> source(@PathVariable String slug) {
        Source source = statements.get(slug).source();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(source.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Repr-Digest", "sha-256=:" + base64(source.sha256()) + ":")
                .body(statements.source(slug));
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Resource> openApi() {
        return ResponseEntity.ok(new ClassPathResource("openapi.json"));
    }

    private static String base64(String hexadecimal) {
        return java.util.Base64.getEncoder()
                .encodeToString(java.util.HexFormat.of().parseHex(hexadecimal));
    }
}
