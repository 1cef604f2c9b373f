package org.jointstatement.annotation.lists;

import java.util.List;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Statements;
import org.jointstatement.statement.Title;
import org.jointstatement.web.LocalPath;
import org.jointstatement.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The annotations that one may see, newest first. */
@Controller
@PublicPage
class ListController {

    private final Lists lists;
    private final Statements statements;

    ListController(Lists lists, Statements statements) {
        this.lists = lists;
        this.statements = statements;
    }

    @GetMapping("/annotations")
    ModelAndView list(@RequestParam MultiValueMap<String, String> query, Viewer viewer) {
        Asked asked = Asked.of(query);
        if (asked.isMine() && !viewer.isSignedIn()) {
            return LocalPath.seeOther("/login?returnTo=/annotations?mine=1");
        }
        List<Title> titles = statements.titles();
        String slug = asked.values().getOrDefault("statement", "");
        return new ModelAndView("annotation/list")
                .addObject("list", lists.page(asked, asked.filter(), viewer))
                .addObject("statements", titles)
                .addObject(
                        "statementTitle",
                        titles.stream()
                                .filter(title -> title.slug().equals(slug))
                                .map(Title::shortTitle)
                                .findFirst()
                                .orElse(slug));
    }
}
