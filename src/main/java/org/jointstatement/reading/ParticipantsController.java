package org.jointstatement.reading;

import java.util.List;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.ParticipantRole;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.NotFoundException;
import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages of those who took part. */
@Controller
@PublicPage
class ParticipantsController {

    private final Statements statements;
    private final SpokenOf spokenOf;
    private final MessageSource messages;

    ParticipantsController(Statements statements, SpokenOf spokenOf, MessageSource messages) {
        this.messages = messages;
        this.statements = statements;
        this.spokenOf = spokenOf;
    }

    @GetMapping("/statements/{slug}/participants")
    String participants(@PathVariable String slug, Model model) {
        Statement statement = statements.get(slug);
        model.addAttribute("statement", statement);
        model.addAttribute("canonical", PublicUrl.of("/statements/" + slug + "/participants"));
        model.addAttribute("represented", statement.participants(ParticipantRole.REPRESENTED));
        model.addAttribute("written", statement.participants(ParticipantRole.WRITTEN_STATEMENT));
        model.addAttribute("invited", statement.participants(ParticipantRole.INVITED));
        PlaceNames names = names();
        model.addAttribute("names", names);
        model.addAttribute("attendance", Attendance.of(attending(statement), names));
        model.addAttribute("speaking", spokenOf.in(statement));
        model.addAttribute("room", Room.of(attending(statement), names));
        return "reading/participants";
    }

    /** A country by its ISO 3166-1 code; one of two letters, or in capitals, leads to that of three. */
    @GetMapping("/statements/{slug}/participants/{code:[A-Za-z]{2,3}}")
    ModelAndView country(@PathVariable String slug, @PathVariable String code) {
        Statement statement = statements.get(slug);
        Participant participant =
                statement.findCountry(code).orElseThrow(() -> new NotFoundException("country " + code + " in " + slug));
        CountryPage page = CountryPage.of(statement, participant, statements.all());
        if (!page.code().equals(code)) {
            return moved(page.path());
        }
        ModelAndView view = new ModelAndView("reading/country");
        view.addObject("statement", statement);
        view.addObject("page", page);
        view.addObject("names", names());
        view.addObject("speaking", spokenOf.in(statement));
        view.addObject("canonical", PublicUrl.of(page.path()));
        return view;
    }

    private PlaceNames names() {
        return new PlaceNames(messages, LocaleContextHolder.getLocale());
    }

    private static ModelAndView moved(String path) {
        RedirectView view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }

    /** Those who spoke for themselves, in the room or in writing. */
    private static List<Participant> attending(Statement statement) {
        return statement.participants().stream()
                .filter(participant -> participant.role() != ParticipantRole.INVITED)
                .toList();
    }
}
