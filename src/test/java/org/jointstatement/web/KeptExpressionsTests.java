package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

class KeptExpressionsTests {

    private static final Pattern ASKED = Pattern.compile("th:[a-z-]+=\"([^\"]+)\"");

    /** An attribute is kept as it stands, and what it asks of a value once more. */
    @Test
    void whatAllTemplatesAskIsKept() throws IOException {
        Set<String> asked = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            files.filter(Files::isRegularFile).forEach(file -> asked.addAll(in(file)));
        }

        assertThat(asked).hasSizeBetween(1_000, KeptExpressions.EXPRESSIONS / 2);
    }

    @Test
    void theEngineIsToldSo() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("engine", engine);

        new KeptExpressions(beans.getBeanProvider(SpringTemplateEngine.class));

        assertThat(((StandardCacheManager) engine.getCacheManager()).getExpressionCacheMaxSize())
                .isEqualTo(KeptExpressions.EXPRESSIONS);
    }

    private static List<String> in(Path file) {
        try {
            return ASKED.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
