package org.jointstatement.annotation.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class NoticesTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private Notices notices;

    @Autowired
    private Watches watches;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    private final String slug = "notices-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();
    private Viewer reader = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        reader = signedIn.viewer(Role.READER, "Reader " + id);
    }

    @Test
    void whoIsNamedIsToldOnceOfANoteThatTheyMaySee() {
        write("Look at this, @\"READER  " + id + "\".", Audience.SIGNED_IN);
        annotations.revise(author, id, 0, "Look again, @\"Reader " + id + "\".", Audience.SIGNED_IN);

        assertThat(list(reader)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.MENTION);
            assertThat(notice.note().id()).isEqualTo(id);
            assertThat(notice.isNew()).isTrue();
        });
        assertThat(notices.countNew(reader)).isOne();
    }

    @Test
    void whoIsNamedByAnEditIsToldThen() {
        write("Nobody is named.", Audience.PUBLIC);
        assertThat(list(reader)).isEmpty();

        annotations.revise(author, id, 0, "@\"Reader " + id + "\" is.", Audience.PUBLIC);

        assertThat(list(reader)).hasSize(1);
    }

    @Test
    void nobodyIsToldOfANoteOfTheirOwnOrOneThatTheyMayNotSee() {
        watches.add(author, new Watch(slug, 2));
        watches.add(reader, new Watch(slug, 2));
        write("@\"Reader " + id + "\" and @\"" + author.name() + "\"", Audience.ONLY_ME);

        assertThat(list(reader)).isEmpty();
        assertThat(list(author)).isEmpty();
        assertThat(rowsOf(id)).isZero();
    }

    @Test
    void whoWatchesIsToldOnceWhenANoteIsFirstForThemToSee() {
        Viewer whole = signedIn.viewer(Role.READER);
        Viewer elsewhere = signedIn.viewer(Role.READER);
        watches.add(reader, new Watch(slug, 2));
        watches.add(reader, new Watch(slug, 0));
        watches.add(whole, new Watch(slug, 0));
        watches.add(elsewhere, new Watch(slug, 1));

        write("A note", Audience.ONLY_ME);
        assertThat(rowsOf(id)).isZero();
        annotations.revise(author, id, 0, "A note", Audience.SIGNED_IN);
        annotations.revise(author, id, 1, "A note", Audience.PUBLIC);
        annotations.revise(author, id, 2, "A note", Audience.ONLY_ME);
        annotations.revise(author, id, 3, "A note", Audience.PUBLIC);

        assertThat(list(reader)).extracting(Notice::kind).containsExactly(NoticeKind.WATCH);
        assertThat(list(whole)).hasSize(1);
        assertThat(list(elsewhere)).isEmpty();
    }

    @Test
    void whoBeganToWatchLaterIsNotToldOfAnEdit() {
        write("A note", Audience.PUBLIC);
        watches.add(reader, new Watch(slug, 2));

        annotations.revise(author, id, 0, "Another note", Audience.PUBLIC);

        assertThat(list(reader)).isEmpty();
    }

    @Test
    void whoWatchesAndIsNamedIsToldOnceThatTheyAreNamed() {
        watches.add(reader, new Watch(slug, 2));
        write("@\"Reader " + id + "\"", Audience.PUBLIC);

        assertThat(list(reader)).extracting(Notice::kind).containsExactly(NoticeKind.MENTION);
    }

    @Test
    void aNoticeOfANoteThatWasNarrowedOrWithdrawnIsInNoListAndNoCount() {
        watches.add(reader, new Watch(slug, 2));
        write("A note", Audience.PUBLIC);
        UUID other = UUID.randomUUID();
        annotations.write(author, other, target, "Another", Audience.PUBLIC);
        assertThat(notices.countNew(reader)).isEqualTo(2);

        annotations.revise(author, id, 0, "A note", Audience.ONLY_ME);
        annotations.withdraw(author, other, 0);

        assertThat(notices.countNew(reader)).isZero();
        assertThat(list(reader)).isEmpty();
    }

    @Test
    void whatCameWhileSomebodyLookedStaysNewAndWhatTheyCouldNotSee() {
        watches.add(reader, new Watch(slug, 2));
        write("Hidden as they look", Audience.PUBLIC);
        annotations.revise(author, id, 0, "Hidden as they look", Audience.ONLY_ME);
        annotations.write(author, UUID.randomUUID(), target, "Seen", Audience.PUBLIC);
        UUID newest = list(reader).get(0).id();
        annotations.write(author, UUID.randomUUID(), target, "Came meanwhile", Audience.PUBLIC);

        notices.markReadUpTo(reader, newest);
        annotations.revise(author, id, 1, "Hidden as they look", Audience.PUBLIC);

        assertThat(list(reader).stream().filter(Notice::isNew))
                .extracting(notice -> notice.note().body())
                .containsExactly("Came meanwhile", "Hidden as they look");
    }

    @Test
    void aListGoesOnBehindAnyOfItsNotices() {
        watches.add(reader, new Watch(slug, 2));
        for (int i = 0; i < 5; i++) {
            annotations.write(author, UUID.randomUUID(), target, "Note " + i, Audience.PUBLIC);
        }
        List<Notice> all = list(reader);

        assertThat(all)
                .extracting(notice -> notice.note().body())
                .startsWith("Note 4")
                .endsWith("Note 0");
        assertThat(notices.list(reader, all.get(1).id(), 2)).isEqualTo(all.subList(2, 4));
        assertThat(notices.list(reader, all.get(4).id(), 2)).isEmpty();
    }

    @Test
    void noticesAreTheirReadersOwn() {
        watches.add(reader, new Watch(slug, 2));
        write("A note", Audience.PUBLIC);
        UUID notice = list(reader).get(0).id();

        assertThatThrownBy(() -> notices.markRead(author, notice)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> notices.markReadUpTo(author, notice)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> notices.list(Viewer.anonymous(), null, 1)).isInstanceOf(ForbiddenException.class);
        assertThat(notices.countNew(Viewer.anonymous())).isZero();
        assertThat(notices.newAmong(List.of(notice), author)).isEmpty();

        notices.markRead(reader, notice);
        assertThat(notices.countNew(reader)).isZero();
        assertThat(list(reader)).hasSize(1);
    }

    @Test
    void nobodyWatchesMoreThanTheLimitOrWhatIsNotThere() {
        for (int i = 1; i <= Watches.MOST; i++) {
            rows.sql("insert into watch (account_id, slug, paragraph, since) values (?, ?, ?, current_timestamp)")
                    .params(reader.id(), "filler", i)
                    .update();
        }

        assertThatThrownBy(() -> watches.add(reader, new Watch(slug, 2))).isInstanceOf(TooManyWatchesException.class);
        assertThatThrownBy(() -> watches.add(author, new Watch(slug, 99))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> watches.add(author, new Watch("no-" + slug, 0)))
                .isInstanceOf(NotFoundException.class);
        watches.remove(reader, new Watch("filler", 1));
        watches.add(reader, new Watch(slug, 2));
        assertThat(watches.has(reader, new Watch(slug, 2))).isTrue();
    }

    private void write(String body, Audience audience) {
        annotations.write(author, id, target, body, audience);
    }

    private List<Notice> list(Viewer viewer) {
        return notices.list(viewer, null, 100);
    }

    private int rowsOf(UUID note) {
        return rows.sql("select count(*) from notice where annotation_id = ?")
                .param(note)
                .query(Integer.class)
                .single();
    }
}
