package org.jointstatement.annotation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jointstatement.account.CurrentViewer;
import org.jointstatement.account.teams.Teams;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Hands {@link NoteReaders} to every view as {@code noteReaders}, because notes and their form stand on many pages. */
@Configuration(proxyBeanMethods = false)
class NoteReadersConfiguration implements WebMvcConfigurer, HandlerInterceptor {

    private final Teams teams;
    private final Answering answering;

    NoteReadersConfiguration(Teams teams, Answering answering) {
        this.teams = teams;
        this.answering = answering;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof ResourceHttpRequestHandler)) {
            request.setAttribute("noteReaders", new NoteReaders(teams, answering, CurrentViewer.get()));
        }
        return true;
    }
}
