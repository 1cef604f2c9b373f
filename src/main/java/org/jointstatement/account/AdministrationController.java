package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Other people's accounts. */
@Controller
@RequestMapping("/admin")
class AdministrationController {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final SecondFactors factors;

    AdministrationController(Accounts accounts, AccountChanges changes, SecondFactors factors) {
        this.accounts = accounts;
        this.changes = changes;
        this.factors = factors;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        ModelAndView page = list(viewer, HttpStatus.OK).addObject("role", Role.ANALYST);
        return done.equals("deleted") ? page.addObject("notice", "admin.done.deleted") : page;
    }

    @PostMapping("/accounts")
    ModelAndView create(
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam Role role) {
        try {
            Account account = changes.create(viewer, name, displayName.isBlank() ? name : displayName, role);
            return link(viewer, account.id());
        } catch (RefusedException e) {
            return list(viewer, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addAllObjects(Map.of(
                            "name", name, "displayName", displayName, "role", role, "errors", Map.of(e.field(), e)));
        }
    }

    @GetMapping("/accounts/{id}")
    ModelAndView show(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        ModelAndView page = page(viewer, id, HttpStatus.OK);
        return switch (done) {
            case "changed" -> page.addObject("notice", "admin.done.changed");
            case "held" -> page.addObject("notice", "account.held.done");
            default -> page;
        };
    }

    @PostMapping("/accounts/{id}/role")
    ModelAndView changeRole(Viewer viewer, @PathVariable UUID id, @RequestParam long version, @RequestParam Role role) {
        changes.changeRole(viewer, id, version, role);
        return changed(viewer, id);
    }

    @PostMapping("/accounts/{id}/enabled")
    ModelAndView enable(
            Viewer viewer, @PathVariable UUID id, @RequestParam long version, @RequestParam boolean enabled) {
        changes.enable(viewer, id, version, enabled);
        return changed(viewer, id);
    }

    @PostMapping("/accounts/{id}/held")
    ModelAndView hold(Viewer viewer, @PathVariable UUID id, @RequestParam long version, @RequestParam boolean held) {
        changes.hold(viewer, id, version, held);
        return ReturnTo.seeOther("/admin/accounts/" + id + "?done=held");
    }

    @PostMapping("/accounts/{id}/second-factor")
    ModelAndView takeFactor(Viewer viewer, @PathVariable UUID id, @RequestParam long version) {
        changes.takeFactor(viewer, id, version);
        return changed(viewer, id);
    }

    /** Shows the link once, in the answer to the post itself: it is kept nowhere. */
    @PostMapping("/accounts/{id}/link")
    ModelAndView link(Viewer viewer, @PathVariable UUID id) {
        String token = changes.link(viewer, id);
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/reset")
                .queryParam("token", token)
                .toUriString();
        return new ModelAndView("admin/link", Map.of("account", accounts.get(viewer, id), "link", link));
    }

    @GetMapping("/accounts/{id}/delete")
    ModelAndView askBeforeDeleting(Viewer viewer, @PathVariable UUID id) {
        return new ModelAndView("admin/delete", Map.of("account", accounts.get(viewer, id)));
    }

    @PostMapping("/accounts/{id}/delete")
    ModelAndView delete(Viewer viewer, @PathVariable UUID id, @RequestParam long version) {
        changes.delete(viewer, id, version);
        return ReturnTo.seeOther(id.equals(viewer.id()) ? "/" : "/admin?done=deleted");
    }

    /** The lists of rules broken and of changes overtaken end on the account's page, as it now is. */
    @ExceptionHandler
    ModelAndView refused(RefusedException e, Viewer viewer, HttpServletRequest request) {
        return page(viewer, idIn(request), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("error", e.code())
                .addObject("refusal", e.arguments());
    }

    @ExceptionHandler({ConflictException.class, OptimisticLockingFailureException.class})
    ModelAndView overtaken(Viewer viewer, HttpServletRequest request) {
        return page(viewer, idIn(request), HttpStatus.CONFLICT).addObject("error", "account.conflict");
    }

    private static UUID idIn(HttpServletRequest request) {
        return UUID.fromString(request.getRequestURI().split("/accounts/", 2)[1].split("/", 2)[0]);
    }

    private static ModelAndView changed(Viewer viewer, UUID id) {
        return ReturnTo.seeOther(id.equals(viewer.id()) ? "/account" : "/admin/accounts/" + id + "?done=changed");
    }

    private ModelAndView page(Viewer viewer, UUID id, HttpStatus status) {
        Map<String, Object> model =
                Map.of("account", accounts.get(viewer, id), "roles", Role.values(), "factored", factors.has(id));
        return new ModelAndView("admin/account", model, status);
    }

    private ModelAndView list(Viewer viewer, HttpStatus status) {
        Map<String, Object> model = Map.of("accounts", accounts.all(viewer), "roles", Role.values());
        return new ModelAndView("admin/accounts", model, status);
    }
}
