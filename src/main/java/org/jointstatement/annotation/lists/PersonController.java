package org.jointstatement.annotation.lists;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Filter;
import org.jointstatement.web.NotFoundException;
import org.jointstatement.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person with their annotations. Whoever has written nothing that one may see is not there, but for oneself. */
@Controller
@PublicPage
class PersonController {

    private final Lists lists;
    private final Accounts accounts;

    PersonController(Lists lists, Accounts accounts) {
        this.lists = lists;
        this.accounts = accounts;
    }

    @GetMapping("/people/{id:[0-9a-fA-F-]{36}}")
    ModelAndView person(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> query, Viewer viewer) {
        ListPage list = lists.page(Asked.on(query), Filter.by(id), viewer);
        String name = accounts.namesInUse(List.of(id)).get(id);
        boolean isSelf = id.equals(viewer.id());
        if (name == null || list.count() == 0 && !isSelf) {
            throw new NotFoundException("person " + id);
        }
        return new ModelAndView("annotation/person")
                .addObject("list", list)
                .addObject("name", name)
                .addObject("person", id)
                .addObject("self", isSelf);
    }
}
