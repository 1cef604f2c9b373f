package org.jointstatement.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jointstatement.web.language.Messages;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final PublicPages publicPages;
    private final Languages languages;

    WebConfiguration(PublicPages publicPages, Languages languages) {
        this.publicPages = publicPages;
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(publicPages);
        registry.addInterceptor(languages);
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(new AcceptedTypes()));
    }

    /**
     * Serves our own files under names that change with their content. Boot would look for a file behind every link that a
     * template writes; half of a page's time went there.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : OwnFiles.FOLDERS) {
            registry.addResourceHandler(folder + "**")
                    .addResourceLocations("classpath:/static" + folder)
                    .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                    .addResolver(new ImportedSheets());
        }
    }

    /** Room for a compressed page with its headers, which is then handed to the system at once. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> roomForAPage() {
        return server -> server.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(16 << 10)));
    }

    /** Who reads more than ten languages would get an error: Spring asks the server for them all, whatever we do. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> anyNumberOfLanguages() {
        return server -> server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
    }

    @Bean
    static MessageSource messageSource() {
        return new Messages();
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }
}
