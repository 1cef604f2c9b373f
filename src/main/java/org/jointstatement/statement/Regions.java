package org.jointstatement.statement;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the regions of the reference are called where languages are kept: by codes of M49, or of ISO 3166-1. */
public final class Regions {

    private static final Pattern NAME = Pattern.compile("\\S.{0,49}");
    private static final Pattern CODE = Pattern.compile("\\d{3}|[A-Z]{2}");

    private static final Map<String, String> CODES = ReferenceFile.of("regions.csv").lines("name", "code").stream()
            .collect(Collectors.toUnmodifiableMap(line -> line.get("name", NAME), line -> line.get("code", CODE)));

    private Regions() {}

    /** The code of a region or a subregion by the name that the reference has for it. */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(name));
    }
}
