package org.jointstatement.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says in the house's words what the server refuses before any of the portal's code sees it, such as an address that is
 * none. The server makes it by its name, so it has nothing but what stands in the jar.
 */
public class RefusedPage extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
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
                writer.write(page(status < 500 ? "error.4xx." : "error.5xx."));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("The answer to a refused request could not be sent", e);
        }
    }

    private static String page(String error) {
        ResourceBundle words = ResourceBundle.getBundle("messages", Locale.ROOT);
        return PAGE.formatted(
                words.getString("portal.name"),
                words.getString(error + "title"),
                words.getString(error + "what"),
                words.getString(error + "next"),
                words.getString("error.home"));
    }
}
