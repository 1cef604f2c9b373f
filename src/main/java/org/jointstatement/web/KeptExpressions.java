package org.jointstatement.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Keeps everything that templates ask as it was read. Thymeleaf keeps 500 expressions and 200 templates with their
 * fragments, of which ours are more: pages that take turns would read each other's again, and never see them compiled.
 */
@Configuration(proxyBeanMethods = false)
class KeptExpressions {

    /** Twice as many as there are attributes with an expression. */
    static final int EXPRESSIONS = 8_000;

    private static final int TEMPLATES = 500;

    KeptExpressions(ObjectProvider<SpringTemplateEngine> engine) {
        engine.ifAvailable(KeptExpressions::keep);
    }

    private static void keep(SpringTemplateEngine engine) {
        StandardCacheManager kept = new StandardCacheManager();
        kept.setExpressionCacheMaxSize(EXPRESSIONS);
        kept.setTemplateCacheMaxSize(TEMPLATES);
        engine.setCacheManager(kept);
    }
}
