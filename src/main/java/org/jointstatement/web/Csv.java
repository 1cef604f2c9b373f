package org.jointstatement.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
public final class Csv {

    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final String SIGNS = "=+-@|%＝＋－＠｜％﹦﹢﹣﹫";

    private Csv() {}

    /** A sheet with the names of its columns in the first line. */
    public static String of(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows)
                .map(cells -> cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** The answer that saves a sheet as a file of this name. */
    public static ResponseEntity<byte[]> file(String name, String sheet) {
        String disposition =
                ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    public static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Spreadsheets pass over what cannot be seen, and read the wide signs of East Asian keyboards as the others. */
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0
                || text.codePoints().dropWhile(Invisible::is).limit(1).anyMatch(first -> SIGNS.indexOf(first) >= 0);
    }
}
