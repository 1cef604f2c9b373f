package org.jointstatement.account;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ViewerConfiguration implements WebMvcConfigurer {

    private final CurrentViewer currentViewer;
    private final RequestLimits limits;

    ViewerConfiguration(CurrentViewer currentViewer, RequestLimits limits) {
        this.currentViewer = currentViewer;
        this.limits = limits;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(currentViewer);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(currentViewer);
        registry.addInterceptor(limits);
    }
}
