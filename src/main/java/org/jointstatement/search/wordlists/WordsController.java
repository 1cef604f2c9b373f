package org.jointstatement.search.wordlists;

import java.util.List;
import java.util.Set;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.Csv;
import org.jointstatement.web.NotFoundException;
import org.jointstatement.web.PublicPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the words of a statement by how often they stand in it. */
@Controller
@PublicPage
class WordsController {

    private final Statements statements;

    WordsController(Statements statements) {
        this.statements = statements;
    }

    @GetMapping("/words")
    String page(
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(defaultValue = "") String stop,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        Statement one = statement.isBlank() ? statements.findOnly().orElse(null) : statements.get(statement);
        if (one == null) {
            model.addAttribute("choice", statements.all());
            return "search/words-choice";
        }
        Set<String> stopped = StopList.of(List.of(one.language()));
        boolean off = stop.equals("off");
        model.addAttribute("statement", one);
        model.addAttribute("stopped", stopped);
        model.addAttribute("off", off);
        model.addAttribute("words", Sheet.of(shown(one, off ? Set.of() : stopped), page));
        return "search/words";
    }

    @GetMapping("/words.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String statement, @RequestParam(defaultValue = "") String stop) {
        Statement one = statement.isBlank()
                ? statements.findOnly().orElseThrow(() -> new NotFoundException("the one statement"))
                : statements.get(statement);
        Set<String> stopped = stop.equals("off") ? Set.of() : StopList.of(List.of(one.language()));
        return Csv.file(
                one.slug() + "-words.csv",
                Csv.of(Frequency.HEAD, shown(one, stopped).stream().map(Frequency::cells)));
    }

    /** Shares are of all words, whatever is left out of the list. */
    private static List<Frequency> shown(Statement statement, Set<String> stopped) {
        return WordLists.frequencies(statement).stream()
                .filter(frequency -> !stopped.contains(frequency.word()))
                .toList();
    }
}
