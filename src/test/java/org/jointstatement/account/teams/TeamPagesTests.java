package org.jointstatement.account.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class TeamPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Teams teams;

    @Autowired
    private FormedTeams formed;

    @Autowired
    private SignedIn signedIn;

    private final String name = "<b>" + UUID.randomUUID();
    private Viewer lead = Viewer.anonymous();
    private Viewer member = Viewer.anonymous();
    private UUID team = new UUID(0, 0);

    @BeforeEach
    void form() {
        lead = signedIn.viewer(Role.ANALYST);
        member = signedIn.viewer(Role.READER);
        team = formed.team(name, lead, member);
    }

    @Test
    void whoFollowsAnInvitationSignsInComesBackAndJoins() throws Exception {
        String link = "/teams/join?token=" + formed.invite(team, lead);
        mvc.perform(get(link))
                .andExpect(redirectedUrl("/login?returnTo=%2Fteams%2Fjoin%3Ftoken%3D" + link.substring(18)));

        Viewer fresh = signedIn.viewer(Role.READER);
        mvc.perform(get(link).with(signedIn.as(fresh)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(name.replace("<", "&lt;").replace(">", "&gt;"))))
                .andExpect(content().string(containsString(lead.name())))
                .andExpect(header().string("Cache-Control", "no-store"));
        assertThat(teams.idsOf(fresh)).isEmpty();

        mvc.perform(as(fresh, post("/teams/join")).param("token", link.substring(18)))
                .andExpect(redirectedUrl("/teams/" + team + "?done=joined"));
        assertThat(teams.idsOf(fresh)).containsExactly(team);
        mvc.perform(get(link).with(signedIn.as(signedIn.viewer(Role.READER)))).andExpect(status().isNotFound());
    }

    @Test
    void theLinkIsShownOnceToWhoLeads() throws Exception {
        mvc.perform(as(lead, post("/teams/{id}/invitations", team)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("http://localhost/teams/join?token=")));
        mvc.perform(get("/teams/{id}", team).with(signedIn.as(lead)))
                .andExpect(content().string(containsString("Withdraw the invitation")))
                .andExpect(content().string(not(containsString("token="))));
        mvc.perform(get("/teams/{id}", team).with(signedIn.as(member)))
                .andExpect(content().string(not(containsString("invitation"))))
                .andExpect(content().string(containsString(lead.name())));
    }

    @Test
    void othersAreAnsweredAsIfThereWereNoTeam() throws Exception {
        Viewer stranger = signedIn.viewer(Role.EDITOR);
        for (UUID id : new UUID[] {team, UUID.randomUUID()}) {
            mvc.perform(get("/teams/{id}", id).with(signedIn.as(stranger))).andExpect(status().isNotFound());
            mvc.perform(as(stranger, post("/teams/{id}/leave", id))).andExpect(status().isNotFound());
            mvc.perform(as(stranger, post("/teams/{id}/invitations", id))).andExpect(status().isNotFound());
            mvc.perform(as(stranger, post("/teams/{id}/members/{a}/remove", id, lead.id())))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/teams").with(signedIn.as(stranger)))
                .andExpect(content().string(not(containsString(name.substring(3)))));
    }

    @Test
    void whatCannotBeDoneIsSaidOnThePage() throws Exception {
        mvc.perform(as(lead, post("/teams/{id}/leave", team)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is the only lead.")));
        Viewer administrator = signedIn.viewer(Role.ADMINISTRATOR);
        mvc.perform(as(administrator, post("/admin/teams/{id}/name", team))
                        .param("version", "7")
                        .param("name", "Another"))
                .andExpect(status().isConflict());
        mvc.perform(as(administrator, post("/admin/teams"))
                        .param("name", "Public")
                        .param("lead", "<i>who"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Public\"")))
                .andExpect(content().string(containsString("value=\"&lt;i&gt;who\"")));
    }

    @Test
    void aNameOfAnotherDirectionStandsWhereTheHeadingBegins() throws Exception {
        mvc.perform(get("/teams/{id}", team).with(signedIn.as(lead)))
                .andExpect(content().string(containsString("<h1><bdi>&lt;b&gt;")));
    }

    @Test
    void whatWouldBeRefusedToTheOnlyLeadIsNotOfferedAndThePageSaysWhy() throws Exception {
        String ofLead = "/members/" + lead.id() + "/lead\"";
        mvc.perform(get("/teams/{id}", team).with(signedIn.as(lead)))
                .andExpect(content().string(not(containsString(ofLead))))
                .andExpect(content().string(not(containsString("/leave\""))))
                .andExpect(content().string(containsString("This is the only lead.")));
        mvc.perform(get("/teams/{id}", team).with(signedIn.as(signedIn.viewer(Role.ADMINISTRATOR))))
                .andExpect(content().string(not(containsString("/members/" + lead.id() + "/remove\""))));

        mvc.perform(as(lead, post("/teams/{id}/members/{a}/lead", team, member.id()))
                .param("lead", "true"));
        mvc.perform(get("/teams/{id}", team).with(signedIn.as(lead)))
                .andExpect(content().string(containsString(ofLead)))
                .andExpect(content().string(containsString("/leave\"")))
                .andExpect(content().string(not(containsString("This is the only lead."))));
    }

    @Test
    void membersAreRemovedAndLeave() throws Exception {
        mvc.perform(as(lead, post("/teams/{id}/members/{a}/lead", team, member.id()))
                        .param("lead", "true"))
                .andExpect(redirectedUrl("/teams/" + team + "?done=changed"));
        mvc.perform(as(lead, post("/teams/{id}/leave", team))).andExpect(redirectedUrl("/teams?done=left"));
        assertThat(teams.idsOf(lead)).isEmpty();
        formed.join(team, member, lead);
        mvc.perform(as(member, post("/teams/{id}/members/{a}/remove", team, lead.id())))
                .andExpect(redirectedUrl("/teams/" + team + "?done=removed"));
        assertThat(teams.idsOf(lead)).isEmpty();
    }

    private MockHttpServletRequestBuilder as(Viewer viewer, MockHttpServletRequestBuilder asked) {
        return asked.with(signedIn.as(viewer)).with(csrf());
    }
}
