package org.jointstatement.statement;

import org.jspecify.annotations.Nullable;

/**
 * The file a revision was read from.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param origin where the text came from, in words or as a URL
 */
public record Source(
        String fileName, String sha256, @Nullable String origin) {}
