package org.jointstatement.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.jointstatement.web.OwnFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The one security chain: all may read; who changes anything has signed in and sends a token with it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** What never shows who is signed in, so that asking for it costs no look at the session. */
    private static final String ICON = "/favicon";

    /** Pages of forms, and what is so for a moment, that nobody's cache should keep, signed in or not. */
    private static final List<String> FORMS =
            List.of("/login", "/setup", "/reset", "/account", "/admin", "/teams", "/actuator");

    /** Nothing under it changes anything (a test holds that), so a change is told which methods there are. */
    private static final String READ_ONLY = "/api/**";

    /** Its form stands on pages without a session; web.LanguageController looks at where it came from. */
    private static final String LANGUAGE = "/language";

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, SignedInContext signedIn, Refusals refusals)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(signedIn))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.ignoringRequestMatchers(READ_ONLY, LANGUAGE))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/admin/glossary",
                                "/admin/glossary/**",
                                "/admin/moderation",
                                "/admin/moderation/**",
                                "/admin/tags",
                                "/admin/tags/**")
                        .hasAnyRole(Role.EDITOR.name(), Role.ADMINISTRATOR.name())
                        .requestMatchers("/admin/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(FactorController.PATH, FactorController.PATH + "/**")
                        .access(AuthorizationManagers.anyOf(
                                AuthenticatedAuthorizationManager.authenticated(), SecurityConfiguration::lacksFactor))
                        .requestMatchers("/account/**", "/teams", "/teams/**")
                        .authenticated()
                        .requestMatchers("/login", SecondStepController.PATH, "/logout", "/setup", "/reset", LANGUAGE)
                        .permitAll()
                        .requestMatchers(READ_ONLY)
                        .permitAll()
                        .requestMatchers(SecurityConfiguration::onlyReads)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/"))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    /** Whoever has to make a second factor first is not signed in, but may make it. */
    private static AuthorizationDecision lacksFactor(
            Supplier<? extends Authentication> asks, RequestAuthorizationContext context) {
        return new AuthorizationDecision(FactorMissing.of(context.getRequest()).isPresent());
    }

    /** The others are on every answer: {@code web.PolicyHeaders}. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().addHeaderWriter(SecurityConfiguration::keepOutOfCaches);
    }

    private static boolean onlyReads(HttpServletRequest request) {
        return List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name())
                .contains(request.getMethod());
    }

    /** What other people may see is for the controllers to say; what a signed-in person sees is kept nowhere. */
    private static void keepOutOfCaches(HttpServletRequest request, HttpServletResponse response) {
        String path = Refusals.pathOf(request);
        if (!OwnFiles.has(path)
                && !path.startsWith(ICON)
                && (FORMS.stream().anyMatch(path::startsWith)
                        || CurrentViewer.get().isSignedIn())) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
