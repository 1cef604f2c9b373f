package org.jointstatement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Renders a template. What it asks for by name are attributes of the request, a thousand times a page, and every address that
 * it writes is offered to the response; each time all that has been put around the two would be gone through.
 */
public class PageView extends ThymeleafView {

    @Override
    protected void renderFragment(
            Set<String> selectors, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        super.renderFragment(
                selectors, model, new Attributes(request), new Addresses(response, request.getContextPath()));
    }

    /** Makes it the view of every template. */
    @Configuration(proxyBeanMethods = false)
    static class OfEveryTemplate {

        OfEveryTemplate(ObjectProvider<ThymeleafViewResolver> resolver) {
            resolver.ifAvailable(templates -> templates.setViewClass(PageView.class));
        }
    }

    /** Holds the attributes itself: those of the request when the page begins, and those that the page adds. */
    private static final class Attributes extends HttpServletRequestWrapper {

        private final Map<String, @Nullable Object> known = new HashMap<>();

        Attributes(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            Object value = known.get(name);
            if (value == null && !known.containsKey(name)) {
                value = super.getAttribute(name);
                known.put(name, value);
            }
            return value;
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            known.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            known.put(name, null);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            Stream<String> given = Collections.list(super.getAttributeNames()).stream();
            return Collections.enumeration(Stream.concat(given, known.keySet().stream())
                    .distinct()
                    .filter(name -> getAttribute(name) != null)
                    .toList());
        }
    }

    /** Gives changing names to the portal's own files only. */
    private static final class Addresses extends HttpServletResponseWrapper {

        private final String context;

        Addresses(HttpServletResponse response, String context) {
            super(response);
            this.context = context;
        }

        @Override
        public String encodeURL(String address) {
            boolean file = address.startsWith(context) && OwnFiles.has(address.substring(context.length()));
            return file ? super.encodeURL(address) : address;
        }
    }
}
