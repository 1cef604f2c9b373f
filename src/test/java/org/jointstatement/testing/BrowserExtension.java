package org.jointstatement.testing;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives browser tests their browser: one for all of them, as new for each. */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Logger log = LoggerFactory.getLogger(BrowserExtension.class);
    private static final AtomicBoolean said = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.isInstalled()) {
            return ConditionEvaluationResult.enabled("a Chromium and its driver are installed");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs a Chromium and its driver, and found none on the path");
        }
        if (said.compareAndSet(false, true)) {
            log.warn("BROWSER TESTS ARE SKIPPED: no Chromium with its driver on the path (see README.md)");
        }
        return ConditionEvaluationResult.disabled("no Chromium with its driver on the path");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Browser.class, type -> new Browser(), Browser.class)
                .asNew();
    }
}
