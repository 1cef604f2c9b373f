package org.jointstatement.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final PublicPages publicPages;

    WebConfiguration(PublicPages publicPages) {
        this.publicPages = publicPages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(publicPages);
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }
}
