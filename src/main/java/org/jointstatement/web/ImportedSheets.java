package org.jointstatement.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Puts the sheets that a style sheet imports into it: many small files to write, one to fetch. It stands behind the
 * resolver of versions, so that the fingerprint is that of all of them.
 */
class ImportedSheets implements ResourceResolver {

    private static final Pattern IMPORT = Pattern.compile("^@import \"([a-z-]+\\.css)\";$", Pattern.MULTILINE);

    /** Bytes that have the name of a file: what becomes of a resource is decided by its name. */
    private static final class Sheet extends ByteArrayResource {

        private final String name;
        private final long lastModified;

        private Sheet(Resource index, byte[] words) throws IOException {
            super(words);
            this.name = String.valueOf(index.getFilename());
            this.lastModified = index.lastModified();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return lastModified;
        }
    }

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource found = chain.resolveResource(request, path, locations);
        return found == null || !path.endsWith(".css") ? found : joined(found);
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private static Resource joined(Resource index) {
        try {
            String words = index.getContentAsString(UTF_8);
            Matcher imports = IMPORT.matcher(words);
            if (!imports.find()) {
                return index;
            }
            return new Sheet(
                    index, imports.replaceAll(found -> quoted(index, found)).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A style sheet that " + index + " imports cannot be read", e);
        }
    }

    private static String quoted(Resource index, MatchResult found) {
        try {
            return Matcher.quoteReplacement(index.createRelative(found.group(1)).getContentAsString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
