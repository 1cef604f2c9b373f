package org.jointstatement.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jointstatement.web.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/**
 * Says in the house's words what the server refuses before any of the portal's code sees it, such as an address that is
 * none. The server makes it by its name, so it has nothing but what stands in the jar.
 */
public class RefusedPage extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%6$s" dir="%7$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%2$s – %1$s</title>
              <link rel="stylesheet" href="/css/portal.css">
            </head>
            <body>
              <header class="masthead"><a class="masthead__name" href="/">%1$s</a></header>
              <main id="content" class="page--narrow">
                <h1>%2$s</h1>
                <p class="lede">%3$s</p>
                <p>%4$s</p>
                <p class="actions"><a href="/">%5$s</a></p>
              </main>
            </body>
            </html>
            """;

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        static WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedPage() {
            return server -> server.addContextCustomizers(context -> {
                Container host = context.getParent();
                if (host instanceof StandardHost standard) {
                    standard.setErrorReportValveClass(RefusedPage.class.getName());
                }
            });
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(page(language(request), status < 500 ? "error.4xx." : "error.5xx."));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("The answer to a refused request could not be sent", e);
        }
    }

    /** The first language asked for that pages speak; a request that cannot be read may ask for none. */
    private static Language language(Request request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Language.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.find(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static String page(Language language, String error) {
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : Locale.forLanguageTag(language.tag());
        ResourceBundle words = ResourceBundle.getBundle("messages", locale);
        return PAGE.formatted(
                words.getString("portal.name"),
                words.getString(error + "title"),
                words.getString(error + "what"),
                words.getString(error + "next"),
                words.getString("error.home"),
                language.tag(),
                language.direction());
    }
}
