package org.jointstatement.search.plots;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Occurrences;
import org.jointstatement.search.Search;
import org.jointstatement.search.Selection;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives the page of results its plot, counted when the page draws it. Only of one statement: its paragraphs are few,
 * while to count all that is found in a large library takes longer than to find it.
 */
@ControllerAdvice("org.jointstatement.search")
class ResultPlotAdvice {

    /** Any other parameter narrows the result, or reads the query otherwise, in a way that the plot would not show. */
    private static final Set<String> KNOWN = Set.of("q", "mode", "without", "statement", "page", "lang");

    private final Occurrences occurrences;
    private final Statements statements;

    ResultPlotAdvice(Occurrences occurrences, Statements statements) {
        this.occurrences = occurrences;
        this.statements = statements;
    }

    @ModelAttribute
    void plot(HttpServletRequest request, Viewer viewer, Model model) {
        if (isPlotted(request)) {
            Selection selection = Selection.of(parameters(request));
            model.addAttribute("picture", new LazyContextVariable<@Nullable Picture>() {
                @Override
                protected @Nullable Picture loadValue() {
                    return model.getAttribute(Occurrences.SHOWN) instanceof Search.Answer shown
                            ? picture(selection, shown, viewer)
                            : null;
                }
            });
        }
    }

    private static boolean isPlotted(HttpServletRequest request) {
        Map<String, String[]> parameters = request.getParameterMap();
        return "/search".equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                && KNOWN.containsAll(parameters.keySet())
                && parameters.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().length == 1 || entry.getKey().equals("without"));
    }

    private @Nullable Picture picture(Selection selection, Search.Answer shown, Viewer viewer) {
        String slug = selection.onlyStatement();
        Statement one = (slug == null ? statements.findOnly() : statements.find(slug)).orElse(null);
        if (one == null) {
            return null;
        }
        try {
            return Dispersion.of(occurrences.ofHits(selection, shown, viewer), one)
                    .drawn(Scale.RAW);
        } catch (IndexUnavailableException e) {
            return null;
        }
    }

    private static MultiValueMap<String, String> parameters(HttpServletRequest request) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }
}
