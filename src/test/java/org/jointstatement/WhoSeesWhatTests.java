package org.jointstatement;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointstatement.WhoSeesWhatTests.Shown.FIRST_READABLE;
import static org.jointstatement.WhoSeesWhatTests.Shown.HIDDEN_OF_AUTHOR;
import static org.jointstatement.WhoSeesWhatTests.Shown.NOTHING;
import static org.jointstatement.WhoSeesWhatTests.Shown.QUEUE;
import static org.jointstatement.WhoSeesWhatTests.Shown.READABLE;
import static org.jointstatement.WhoSeesWhatTests.Shown.READABLE_BY_A_READER;
import static org.jointstatement.WhoSeesWhatTests.Shown.READABLE_IF_SIGNED_IN;
import static org.jointstatement.WhoSeesWhatTests.Shown.READABLE_IF_WRITER;
import static org.jointstatement.WhoSeesWhatTests.Shown.READABLE_OF_MEMBER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.NotesOfEveryKind.Kind;
import org.jointstatement.NotesOfEveryKind.Note;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.AnswerText;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * What five people see of notes of every kind at every address of the portal. A route that is not in the table makes
 * this fail: say in it how it is asked and what it shows.
 */
@PortalTest
class WhoSeesWhatTests {

    /** The member is one of the two who wrote the notes, so that each kind is one's own once. */
    private enum Person {
        NOBODY(null),
        READER(Role.READER),
        OUTSIDER(Role.ANALYST),
        MEMBER(Role.ANALYST),
        ADMINISTRATOR(Role.ADMINISTRATOR);

        private final Role role;

        Person(Role role) {
            this.role = role;
        }

        boolean reads(Note note) {
            if (this == MEMBER && !note.first()) {
                return note.kind() != Kind.WITHDRAWN;
            }
            return switch (note.kind()) {
                case PUBLIC -> true;
                case SIGNED_IN -> this != NOBODY;
                case TEAM, TOLD -> this == MEMBER;
                case PRIVATE, WITHDRAWN, HIDDEN, HELD -> false;
            };
        }
    }

    /** Which of the notes an address shows to whom. */
    enum Shown {
        NOTHING {
            @Override
            boolean shows(Note note, Person person) {
                return false;
            }
        },
        READABLE {
            @Override
            boolean shows(Note note, Person person) {
                return person.reads(note);
            }
        },
        READABLE_IF_SIGNED_IN {
            @Override
            boolean shows(Note note, Person person) {
                return person != Person.NOBODY && person.reads(note);
            }
        },
        READABLE_IF_WRITER {
            @Override
            boolean shows(Note note, Person person) {
                return person.role != null && person.role.includes(Role.ANALYST) && person.reads(note);
            }
        },
        /** Whoever asks: the address is a secret of the reader's. */
        READABLE_BY_A_READER {
            @Override
            boolean shows(Note note, Person person) {
                return Person.READER.reads(note);
            }
        },
        /** Of the member's notes. */
        READABLE_OF_MEMBER {
            @Override
            boolean shows(Note note, Person person) {
                return !note.first() && person.reads(note);
            }
        },
        /** The oldest that stand beside a paragraph, as many as there is room for, and no others. */
        FIRST_READABLE {
            @Override
            boolean shows(Note note, Person person) {
                return person.reads(note);
            }
        },
        /** Of their own, so that they know of it. */
        HIDDEN_OF_AUTHOR {
            @Override
            boolean shows(Note note, Person person) {
                return note.kind() == Kind.HIDDEN && !note.first() && person == Person.MEMBER;
            }
        },
        QUEUE {
            @Override
            boolean shows(Note note, Person person) {
                return person == Person.ADMINISTRATOR
                        && Set.of(Kind.TOLD, Kind.HIDDEN, Kind.HELD).contains(note.kind());
            }
        };

        abstract boolean shows(Note note, Person person);
    }

    /**
     * How a route is asked: {@code {word}} is in every note, {@code {note}} one note after the other, which is shown if
     * its answer is another than that of a note that does not exist.
     */
    private record Row(Shown shown, List<String> addresses) {}

    private static final Map<String, Row> TABLE = Map.ofEntries(
            row(READABLE, "/statements/{slug}/paragraphs/{number}", "/statements/{slug}/paragraphs/2"),
            row(READABLE, "/search", "/search?q={word}&in=annotations", "/search?q={word}&in=all"),
            row(READABLE, "/search.csv", "/search.csv?q={word}&in=annotations"),
            row(READABLE, "/search.json", "/search.json?q={word}&in=annotations", "/search.json?q={word}&in=all"),
            row(READABLE, "/search.atom", "/search.atom?q={word}&in=annotations"),
            row(READABLE, "/api/search", "/api/search?q={word}&in=annotations"),
            row(READABLE_BY_A_READER, "/searches/{token}.atom", "/searches/{feed}.atom"),
            row(READABLE, "/annotations/{id}", "/annotations/{note}"),
            row(READABLE, "/annotations", "/annotations?statement={slug}", "/annotations?words={word}"),
            row(READABLE, "/annotations.atom", "/annotations.atom?statement={slug}"),
            row(READABLE, "/annotations.csv", "/annotations.csv?statement={slug}"),
            row(READABLE, "/annotations.docx", "/annotations.docx?statement={slug}"),
            row(READABLE, "/annotations.jsonld", "/annotations.jsonld?statement={slug}"),
            row(READABLE, "/annotations.md", "/annotations.md?statement={slug}"),
            row(READABLE_BY_A_READER, "/annotations/feeds/{token}.atom", "/annotations/feeds/{notes}.atom"),
            row(READABLE_OF_MEMBER, "/people/{id}", "/people/{member}"),
            row(READABLE, "/annotations/{id}/history", "/annotations/{note}/history"),
            row(READABLE_IF_WRITER, "/annotations/{id}/reply", "/annotations/{note}/reply"),
            row(READABLE_IF_WRITER, "/annotations/{id}/status", "/annotations/{note}/status"),
            row(READABLE_IF_WRITER, "/annotations/{id}/place", "/annotations/{note}/place"),
            row(NOTHING, "/annotations/unplaced", "/annotations/unplaced"),
            row(NOTHING, "/annotations/drafts", "/annotations/drafts"),
            row(NOTHING, "/annotations/mentions", "/annotations/mentions?q={word}"),
            row(NOTHING, "/annotations/tags", "/annotations/tags?q={word}"),
            row(
                    NOTHING,
                    "/statements/{slug}/paragraphs/{paragraph}/annotations/new",
                    "/statements/{slug}/paragraphs/2/annotations/new"),
            row(HIDDEN_OF_AUTHOR, "/notices", "/notices"),
            row(NOTHING, "/notices/{token}.atom", "/notices/x.atom"),
            row(NOTHING, "/account/annotation-feed", "/account/annotation-feed"),
            row(NOTHING, "/account/mail", "/account/mail"),
            row(NOTHING, "/account/mail/confirm", "/account/mail/confirm?token=x"),
            row(NOTHING, "/admin/tags", "/admin/tags"),
            row(READABLE_IF_WRITER, "/annotations/{id}/edit", "/annotations/{note}/edit"),
            row(READABLE_IF_WRITER, "/annotations/{id}/withdraw", "/annotations/{note}/withdraw"),
            row(READABLE_IF_WRITER, "/annotations/{id}/audience", "/annotations/{note}/audience"),
            row(READABLE_IF_SIGNED_IN, "/annotations/{id}/flag", "/annotations/{note}/flag"),
            row(QUEUE, "/admin/moderation", "/admin/moderation"),
            row(NOTHING, "/", "/"),
            row(NOTHING, "/statements", "/statements"),
            row(FIRST_READABLE, "/statements/{slug}", "/statements/{slug}", "/statements/{slug}?notes=end"),
            row(FIRST_READABLE, "/statements/{slug}/sections/{section}", "/statements/{slug}/sections/the-bridge"),
            row(NOTHING, "/statements/{slug}/participants", "/statements/{slug}/participants"),
            row(NOTHING, "/statements/{slug}/participants/{code}", "/statements/{slug}/participants/NP"),
            row(NOTHING, "/statements/{slug}/participants.csv", "/statements/{slug}/participants.csv"),
            row(NOTHING, "/statements/{slug}/participants.json", "/statements/{slug}/participants.json"),
            row(NOTHING, "/api/statements/{slug}/participants", "/api/statements/{slug}/participants"),
            row(NOTHING, "/statements/{slug}/source", "/statements/{slug}/source"),
            row(NOTHING, "/statements/{slug}/summary", "/statements/{slug}/summary"),
            row(NOTHING, "/statements/{slug}/citation", "/statements/{slug}/citation"),
            row(NOTHING, "/statements/{slug}/paragraphs/{number}/citation", "/statements/{slug}/paragraphs/2/citation"),
            row(NOTHING, "/statements/{slug}.pdf", "/statements/{slug}.pdf"),
            row(NOTHING, "/statements/{slug}.docx", "/statements/{slug}.docx"),
            row(NOTHING, "/statements/{slug}.txt", "/statements/{slug}.txt"),
            row(NOTHING, "/statements/{slug}.md", "/statements/{slug}.md"),
            row(NOTHING, "/statements/{slug}.json", "/statements/{slug}.json"),
            row(NOTHING, "/statements/{slug}.xml", "/statements/{slug}.xml"),
            row(NOTHING, "/statements/{slug}/paragraphs/{number}.pdf", "/statements/{slug}/paragraphs/2.pdf"),
            row(NOTHING, "/statements/{slug}/paragraphs/{number}.docx", "/statements/{slug}/paragraphs/2.docx"),
            row(NOTHING, "/statements/{slug}/paragraphs/{number}.txt", "/statements/{slug}/paragraphs/2.txt"),
            row(NOTHING, "/statements/{slug}/paragraphs/{number}.md", "/statements/{slug}/paragraphs/2.md"),
            row(NOTHING, "/statements/{slug}/paragraphs/{number}.json", "/statements/{slug}/paragraphs/2.json"),
            row(NOTHING, "/statements/{slug}/paragraphs/{number}.xml", "/statements/{slug}/paragraphs/2.xml"),
            row(NOTHING, "/statements/{slug}/paragraphs/{number}/related", "/statements/{slug}/paragraphs/2/related"),
            row(NOTHING, "/statements/{slug}/commitments", "/statements/{slug}/commitments"),
            row(NOTHING, "/statements/{slug}/commitments.csv", "/statements/{slug}/commitments.csv"),
            row(NOTHING, "/statements/{slug}/commitments.json", "/statements/{slug}/commitments.json"),
            row(NOTHING, "/statements/{slug}/clauses/{ref}", "/statements/{slug}/clauses/3.1"),
            row(NOTHING, "/statements/{slug}/clauses/{ref}/correct", "/statements/{slug}/clauses/3.1/correct"),
            row(NOTHING, "/statements/{slug}/clauses/{ref}/split", "/statements/{slug}/clauses/3.1/split"),
            row(NOTHING, "/statements/{slug}/corrections", "/statements/{slug}/corrections"),
            row(NOTHING, "/corrections/{id}/withdraw", "/corrections/{note}/withdraw"),
            row(NOTHING, "/statements/{slug}/glossary", "/statements/{slug}/glossary"),
            row(NOTHING, "/commitments/method", "/commitments/method"),
            row(NOTHING, "/concordance", "/concordance?q={word}"),
            row(NOTHING, "/concordance.csv", "/concordance.csv?q={word}"),
            row(NOTHING, "/concordance.json", "/concordance.json?q={word}"),
            row(NOTHING, "/compare", "/compare?q={word}"),
            row(NOTHING, "/compare.csv", "/compare.csv?q={word}"),
            row(NOTHING, "/words", "/words?statement={slug}"),
            row(NOTHING, "/words.csv", "/words.csv?statement={slug}"),
            row(NOTHING, "/words/near", "/words/near?q={word}"),
            row(NOTHING, "/words/near.csv", "/words/near.csv?q={word}&min=1&stop=off"),
            row(NOTHING, "/search/suggest", "/search/suggest?q={word}"),
            row(NOTHING, "/search/help", "/search/help"),
            row(NOTHING, "/search/related", "/search/related?q={word}"),
            row(NOTHING, "/api/search/related", "/api/search/related?q={word}"),
            row(NOTHING, "/api/openapi.json", "/api/openapi.json"),
            row(NOTHING, "/api/docs", "/api/docs"),
            row(NOTHING, "/api/statements", "/api/statements"),
            row(NOTHING, "/api/statements/{slug}", "/api/statements/{slug}"),
            row(NOTHING, "/api/statements/{slug}/paragraphs/{number}", "/api/statements/{slug}/paragraphs/2"),
            row(NOTHING, "/api/statements/{slug}/clauses", "/api/statements/{slug}/clauses"),
            row(NOTHING, "/api/statements/{slug}/glossary", "/api/statements/{slug}/glossary"),
            row(NOTHING, "/actuator/health", "/actuator/health"),
            row(NOTHING, "/actuator/health/**", "/actuator/health/liveness"),
            row(NOTHING, "/error", "/error"),
            row(NOTHING, "/login", "/login?returnTo=/annotations"),
            row(NOTHING, "/login/code", "/login/code"),
            row(NOTHING, "/setup", "/setup"),
            row(NOTHING, "/reset", "/reset"),
            row(NOTHING, "/account", "/account"),
            row(NOTHING, "/account/second-factor", "/account/second-factor"),
            row(NOTHING, "/account/searches", "/account/searches"),
            row(NOTHING, "/teams", "/teams"),
            row(NOTHING, "/teams/{id}", "/teams/{note}"),
            row(NOTHING, "/teams/join", "/teams/join?token=x"),
            row(NOTHING, "/admin", "/admin"),
            row(NOTHING, "/admin/teams", "/admin/teams"),
            row(NOTHING, "/admin/audit", "/admin/audit"),
            row(NOTHING, "/admin/seeds", "/admin/seeds"),
            row(NOTHING, "/admin/accounts/{id}", "/admin/accounts/{note}"),
            row(NOTHING, "/admin/accounts/{id}/delete", "/admin/accounts/{note}/delete"),
            row(NOTHING, "/admin/glossary", "/admin/glossary"),
            row(NOTHING, "/admin/glossary/terms/new", "/admin/glossary/terms/new"),
            row(NOTHING, "/admin/glossary/terms/{id}", "/admin/glossary/terms/{note}"));

    /** Behind links that work once, and the page of errors. */
    private static final Set<String> NOWHERE = Set.of(
            "/setup", "/reset", "/teams/join?token=x", "/notices/x.atom", "/account/mail/confirm?token=x", "/error");

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private NotesOfEveryKind notesOfEveryKind;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String word = "q" + UUID.randomUUID().toString().replace("-", "");
    private final String slug = "seen-" + word;
    private final Map<Person, Viewer> people = new EnumMap<>(Person.class);
    private List<Note> notes = List.of();
    private String feed = "";
    private String noteFeed = "";

    @BeforeEach
    void write() throws Exception {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        for (Person person : Person.values()) {
            people.put(person, person.role == null ? Viewer.anonymous() : signedIn.viewer(person.role));
        }
        notes = notesOfEveryKind.write(
                Address.ofParagraph(slug, 2), word, signedIn.viewer(Role.ANALYST), people.get(Person.MEMBER));
        feed = feedOf(people.get(Person.READER));
        noteFeed = noteFeedOf(people.get(Person.READER));
    }

    @Test
    void everyAddressIsInTheTable() {
        Set<String> routes = new TreeSet<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().stream()
                .filter(WhoSeesWhatTests::isRead)
                .flatMap(WhoSeesWhatTests::names)
                .forEach(routes::add));

        assertThat(TABLE.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyAddressShowsToEachJustWhatTheTableSays() throws Exception {
        for (Row row : TABLE.values()) {
            for (String address : row.addresses()) {
                for (Person person : Person.values()) {
                    Set<String> expected = those(note -> row.shown().shows(note, person));
                    if (row.shown() == Shown.FIRST_READABLE) {
                        assertThat(seen(address, person))
                                .as("what %s sees at %s", person, address)
                                .isNotEmpty()
                                .isSubsetOf(expected);
                        continue;
                    }
                    assertThat(seen(address, person))
                            .as("what %s sees at %s", person, address)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void atTheEndOfATextStandAllThatOneReads() throws Exception {
        for (Person person : Person.values()) {
            for (String path : List.of("", "/sections/the-bridge", ".pdf", "/paragraphs/2.pdf")) {
                assertThat(seen("/statements/{slug}" + path + "?notes=end", person))
                        .as("what %s sees at the end of %s", person, path)
                        .isEqualTo(those(person::reads));
            }
        }
    }

    /** An address that leads nowhere would show nothing to anybody, and be a test of nothing. */
    @Test
    void everyAddressLeadsSomewhere() throws Exception {
        for (Row row : TABLE.values()) {
            for (String address : row.addresses()) {
                if (!address.contains("{note}") && !NOWHERE.contains(address)) {
                    assertThat(ask(address, Person.ADMINISTRATOR).getStatus())
                            .as(address)
                            .isLessThan(400);
                }
            }
        }
    }

    @Test
    void countsAreOfWhatOneReads() throws Exception {
        for (Person person : Person.values()) {
            String page = AnswerText.of(ask("/statements/" + slug, person));
            Matcher count = Pattern.compile("(\\d+) notes? on paragraph 2").matcher(page);
            assertThat(count.find()).isTrue();
            assertThat(Integer.parseInt(count.group(1)))
                    .as("notes counted for %s", person)
                    .isEqualTo(those(person::reads).size());
        }
    }

    private Set<String> seen(String address, Person person) throws Exception {
        if (!address.contains("{note}")) {
            String answer = AnswerText.of(ask(address, person));
            return those(note -> answer.contains(note.word()));
        }
        UUID absent = UUID.randomUUID();
        String nothing = plain(ask(address.replace("{note}", absent.toString()), person), absent);
        Set<String> seen = new TreeSet<>();
        for (Note note : notes) {
            String answer = plain(ask(address.replace("{note}", note.id().toString()), person), note.id());
            if (!answer.equals(nothing)) {
                seen.add(note.toString());
            }
        }
        return seen;
    }

    private MockHttpServletResponse ask(String address, Person person) throws Exception {
        String path = address.replace("{slug}", slug)
                .replace("{word}", word)
                .replace("{feed}", feed)
                .replace("{notes}", noteFeed)
                .replace("{member}", String.valueOf(people.get(Person.MEMBER).id()));
        MockHttpServletRequestBuilder asked = get(path).with(request -> {
            request.setRemoteAddr("203.0.113." + word.length());
            return request;
        });
        Viewer viewer = Objects.requireNonNull(people.get(person));
        return mvc.perform(viewer.isSignedIn() ? asked.with(signedIn.as(viewer)) : asked)
                .andReturn()
                .getResponse();
    }

    private static String plain(MockHttpServletResponse answer, UUID id) throws Exception {
        return (answer.getStatus() + " " + AnswerText.of(answer))
                .replace(id.toString(), "")
                .replaceAll("_csrf\" value=\"[^\"]*", "");
    }

    private Set<String> those(Predicate<Note> which) {
        return notes.stream().filter(which).map(Note::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private String feedOf(Viewer reader) throws Exception {
        UUID id = UUID.randomUUID();
        mvc.perform(post("/account/searches")
                .param("id", id.toString())
                .param("name", word)
                .param("query", "q=" + word + "&in=annotations")
                .with(signedIn.as(reader))
                .with(csrf()));
        String page = mvc.perform(post("/account/searches/{id}/feed", id)
                        .with(signedIn.as(reader))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher token = Pattern.compile("/searches/([^.\"]+)\\.atom").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private String noteFeedOf(Viewer reader) throws Exception {
        String page = mvc.perform(post("/account/annotation-feed")
                        .param("statement", slug)
                        .with(signedIn.as(reader))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher token = Pattern.compile("/annotations/feeds/([^.\"]+)\\.atom").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static Map.Entry<String, Row> row(Shown shown, String route, String... addresses) {
        return entry(route, new Row(shown, List.of(addresses)));
    }

    private static boolean isRead(RequestMappingInfo route) {
        Set<String> methods = route.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
        return methods.isEmpty() || methods.contains("GET");
    }

    private static Stream<String> names(RequestMappingInfo route) {
        return route.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"));
    }
}
