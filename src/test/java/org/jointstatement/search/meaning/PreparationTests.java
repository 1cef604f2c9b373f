package org.jointstatement.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jointstatement.search.meaning.RelatedAnswer.State;
import org.jointstatement.search.meaning.model.SentenceModel;
import org.jointstatement.search.meaning.model.WordModel;
import org.jointstatement.statement.Fixtures;
import org.junit.jupiter.api.Test;

class PreparationTests extends RelatedFixture {

    @Test
    void whereItIsSwitchedOffNothingIsLoaded() {
        Related off = new Related(false, preparation(() -> {
            throw new IllegalStateException("loaded");
        }));

        assertThat(off.to("bridge", null).state()).isEqualTo(State.OFF);
    }

    @Test
    void nothingIsLoadedBeforeSomeoneAsks() {
        publish(Fixtures.statement("bridge"));
        Related related = related();

        assertThat(model.asked).isEmpty();
        related.to("bridge", null);
        assertThat(model.asked).isNotEmpty();
    }

    @Test
    void whileTheModelIsLoadedTheAnswerSaysSo() throws Exception {
        publish(Fixtures.statement("bridge"));
        CountDownLatch go = new CountDownLatch(1);
        Preparation preparation = new Preparation(statements, changed, file(), waiting(go), Duration.ZERO);
        preparations.add(preparation);
        Related related = new Related(true, preparation);

        assertThat(related.to("bridge", null).state()).isEqualTo(State.PREPARING);
        go.countDown();
        assertThat(new Related(true, preparation(() -> model))
                        .to("bridge", null)
                        .state())
                .isEqualTo(State.FOUND);
    }

    private Callable<SentenceModel> waiting(CountDownLatch go) {
        return () -> {
            assertThat(go.await(10, TimeUnit.SECONDS)).isTrue();
            return model;
        };
    }

    @Test
    void aModelThatCannotBeLoadedIsNotTriedByEveryone() {
        publish(Fixtures.statement("bridge"));
        int[] tries = {0};
        Related related = new Related(true, preparation(() -> {
            tries[0]++;
            throw new UnsatisfiedLinkError("no such library");
        }));

        assertThat(related.to("bridge", null).state()).isEqualTo(State.BROKEN);
        assertThat(related.to("bridge", null).state()).isEqualTo(State.BROKEN);
        assertThat(tries[0]).isOne();
    }

    @Test
    void whatIsPublishedLaterIsFoundAndWhatARevisionDroppedIsNot() {
        publish(Fixtures.statement("bridge", "Zeppelins cross."), Fixtures.statement("gone", "Okapis vanish."));
        Related related = related();
        assertThat(places(related.to("zeppelins cross", null))).contains("bridge#para-3-s1");
        assertThat(places(related.to("okapis vanish", null))).contains("gone#para-3-s1");

        when(changed.newest()).thenReturn(2L);
        when(changed.after(1)).thenReturn(Set.of("bridge", "gone"));
        when(statements.find("bridge")).thenReturn(Optional.of(Fixtures.statement("bridge", "Dirigibles float.")));
        when(statements.find("gone")).thenReturn(Optional.empty());

        assertThat(places(related.to("zeppelins cross", null))).isEmpty();
        assertThat(places(related.to("dirigibles float", null))).containsExactly("bridge#para-3-s1");
        assertThat(places(related.to("okapis vanish", null))).isEmpty();
    }

    @Test
    void aDatabaseThatWasRestoredIsReadAgain() {
        publish(Fixtures.statement("bridge", "Zeppelins cross."));
        Related related = related();
        related.to("zeppelins", null);

        when(changed.newest()).thenReturn(0L);
        when(statements.all()).thenReturn(List.of(Fixtures.statement("bridge", "Dirigibles float.")));

        assertThat(places(related.to("zeppelins cross", null))).isEmpty();
    }

    @Test
    void aSecondStartComputesNothingAgain() throws Exception {
        publish(Fixtures.statement("bridge"));
        related().to("bridge", null);
        model.asked.clear();

        related().to("crossing", null);

        assertThat(model.asked).containsExactly("crossing");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void vectorsOfAnotherModelOrABrokenFileAreComputedAgain() throws Exception {
        publish(Fixtures.statement("bridge"));
        related().to("bridge", null);
        WordModel other = new WordModel("two");
        new Related(true, preparation(() -> other)).to("bridge", null);
        assertThat(other.asked).hasSizeGreaterThan(1);

        byte[] bytes = Files.readAllBytes(folder.resolve("vectors"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("vectors"), bytes);
        other.asked.clear();
        assertThat(new Related(true, preparation(() -> other))
                        .to("keep the bridge open", null)
                        .state())
                .isEqualTo(State.FOUND);
        assertThat(other.asked).hasSizeGreaterThan(1);
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws Exception {
        publish(Fixtures.statement("bridge"));
        Path file = Files.createFile(folder.resolve("file"));
        Preparation preparation =
                new Preparation(statements, changed, new VectorFile(file.resolve("vectors")), () -> model, LONG);
        preparations.add(preparation);

        assertThat(new Related(true, preparation)
                        .to("keep the bridge open", null)
                        .state())
                .isEqualTo(State.FOUND);
    }

    @Test
    void whatThereIsNoRoomForIsLeftOutWhole() {
        Filling filling = new Filling(new Placing(model, file(), () -> false), new Progress(), 5);
        filling.add(Fixtures.statement("bridge"));
        filling.add(Fixtures.statement("tunnel"));
        Shelf shelf = filling.shelf(1);

        assertThat(shelf.size()).isEqualTo(4);
        assertThat(shelf.beyond()).containsExactly("tunnel");
        assertThat(RelatedAnswer.found(List.of(), shelf).beyond()).isOne();
    }
}
