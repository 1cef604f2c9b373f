package org.jointstatement.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jointstatement.account.Viewer;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.search.Asking;
import org.jointstatement.search.In;
import org.jointstatement.search.Jump;
import org.jointstatement.search.Jumps;
import org.jointstatement.search.Search;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.query.QueryParser;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SearchControllerTests {

    private final Search search = mock(Search.class);
    private final Statements statements = mock(Statements.class);
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void nothingIsFound() {
        when(search.parse(any())).thenAnswer(call -> QueryParser.parse(call.getArgument(0)));
        when(search.search(any(), any(), anyInt(), anyInt(), any()))
                .thenReturn(new Search.Answer(new SearchEngine.Result(0, List.of()), In.CLAUSES, Reading.NOTHING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3", " 3 ", "para 3", "para. 3", "PARA 3", "paragraph 3", "¶3", "¶\u00a03", "[3]", "para [3]"})
    void aNumberGoesToItsParagraph(String typed) {
        publish("bridge");

        assertThat(view(typed)).isEqualTo("redirect:/statements/bridge/paragraphs/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "0", "003", "[3", "3]", "\"3\"", "3 bridges", "para", "999999"})
    void whatIsNoNumberOfAParagraphIsSearched(String typed) {
        publish("bridge");

        assertThat(view(typed)).isEqualTo("search/search");
    }

    @Test
    void aNumberThatCouldMeanSeveralParagraphsIsSearchedAndEachOfThemOffered() {
        publish("bridge", "tunnel");

        assertThat(view("3")).isEqualTo("search/search");
        assertThat(model.get("places"))
                .asInstanceOf(InstanceOfAssertFactories.type(Jumps.Places.class))
                .extracting(Jumps.Places::landings, InstanceOfAssertFactories.list(Jump.Landing.class))
                .extracting(Jump.Landing::path)
                .containsExactly("/statements/bridge/paragraphs/3", "/statements/tunnel/paragraphs/3");
    }

    @Test
    void aSentenceIsReachedByItsNumberToo() {
        publish("bridge");

        assertThat(view("2.2")).isEqualTo("redirect:/statements/bridge/paragraphs/2#para-2-s2");
        assertThat(view("2.3")).isEqualTo("search/search");
    }

    @Test
    void aNumberGoesToItsParagraphOfTheOnlyStatementThatIsSearched() {
        publish("bridge", "tunnel");
        when(statements.get("tunnel")).thenReturn(Fixtures.statement("tunnel"));

        assertThat(view("3", "tunnel")).isEqualTo("redirect:/statements/tunnel/paragraphs/3");
    }

    @Test
    void withoutAnIndexThePageSaysSoAndWhenToComeBack() {
        publish("bridge");
        when(search.search(any(), any(), anyInt(), anyInt(), any()))
                .thenThrow(new IndexUnavailableException("being built", null));

        view("bridge");

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
        assertThat(model.get("results"))
                .isInstanceOfSatisfying(
                        SearchPage.class, page -> assertThat(page.state()).isEqualTo("building"));
    }

    private void publish(String... slugs) {
        List<Statement> published =
                Arrays.stream(slugs).map(Fixtures::statement).toList();
        when(statements.all()).thenReturn(published);
        when(statements.findOnly())
                .thenReturn(published.size() == 1 ? Optional.of(published.get(0)) : Optional.empty());
    }

    private String view(String typed) {
        return view(typed, "");
    }

    private String view(String typed, String statement) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        query.add("q", typed);
        query.add("statement", statement);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        return new SearchController(
                        search,
                        statements,
                        mock(ParticipantLinks.class),
                        Asking.jumps(statements, mock(Commitments.class)))
                .search(query, Viewer.anonymous(), model, response);
    }

    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }
}
