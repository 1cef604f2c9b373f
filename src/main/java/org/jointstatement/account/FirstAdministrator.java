package org.jointstatement.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Sees at the start that someone can manage accounts; there is no default password. */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    /**
     * The first administrator, from PORTAL_ADMIN_NAME and PORTAL_ADMIN_PASSWORD.
     *
     * @param name to sign in with
     */
    @ConfigurationProperties("portal.admin")
    record Settings(@Nullable String name, @Nullable String password) {

        @Override
        public String toString() {
            return "first administrator " + name;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Settings settings;
    private final Links links;
    private final MessageSource messages;
    private final Environment environment;

    FirstAdministrator(Settings settings, Links links, MessageSource messages, Environment environment) {
        this.settings = settings;
        this.links = links;
        this.messages = messages;
        this.environment = environment;
    }

    /** Before the portal answers, so that nobody finds it without its administrator. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            fromSettings();
        } catch (RefusedException e) {
            LOG.error(
                    "PORTAL_ADMIN_NAME and PORTAL_ADMIN_PASSWORD make no administrator: {}",
                    messages.getMessage(e.code(), e.arguments(), Locale.ENGLISH));
        }
    }

    /** Once the server has started, because the link names its port. */
    @EventListener(ApplicationReadyEvent.class)
    void offerSetup() {
        links.newSetup()
                .ifPresent(token -> LOG.warn("There is no administrator yet. To make one, open {} once.", link(token)));
    }

    private void fromSettings() {
        String name = settings.name();
        String password = settings.password();
        if (name != null && password != null && !name.isBlank() && !password.isEmpty()) {
            links.setUp(name, password)
                    .ifPresent(account -> LOG.info("Made the first administrator, {}.", account.name()));
        }
    }

    private String link(String token) {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        String context = environment.getProperty("server.servlet.context-path", "");
        return "http://localhost:" + port + context + "/setup?token=" + token;
    }
}
