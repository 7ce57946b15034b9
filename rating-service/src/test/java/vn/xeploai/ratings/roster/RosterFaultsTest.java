package vn.xeploai.ratings.roster;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xeploai.ratings.testing.FakeMemberService;
import vn.xeploai.ratings.testing.FakeMemberService.Fault;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class RosterFaultsTest {
    private final Tree district = Tree.aDistrict(1, 2, 3);

    @Inject
    Jdbi jdbi;

    @AfterEach
    void mend() {
        FakeMemberService.failWith(Fault.NONE);
        FakeMemberService.unsettledFor(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NONE", "ERROR", "UNITS_AWAY", "LATER_VERSION"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingOfABrokenStreamIsKept(Fault fault) {
        var id = Rounds.aPlannedRound("2022", district);
        FakeMemberService.failWith(fault);

        Rounds.post("/campaigns/" + id + "/open", Map.of())
                .statusCode(502)
                .body("type", equalTo("/problems/roster-incomplete"))
                .body("service", equalTo("rating-service"));

        Rounds.get("/campaigns/" + id).body("state", equalTo("PLANNED")).body("roster", nullValue());
        assertEquals(0, rows("rating", id) + rows("campaign_unit", id) + rows("roster_entry", id));
        assertEquals(0, staged());
        FakeMemberService.failWith(Fault.NONE);
        Rounds.post("/campaigns/" + id + "/open", Map.of()).statusCode(200);
    }

    private long rows(String table, UUID campaign) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM <table> WHERE campaign_id = :id")
                .define("table", table)
                .bind("id", campaign)
                .mapTo(Long.class)
                .one());
    }

    private long staged() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT (SELECT count(*) FROM staged_unit) + (SELECT count(*) FROM staged_subject)
                               + (SELECT count(*) FROM staged_post)
                        """)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void linesOfALaterVersionAreIgnored() {
        var id = Rounds.aPlannedRound("2022", district);
        FakeMemberService.failWith(Fault.LATER_VERSION);

        Rounds.post("/campaigns/" + id + "/open", Map.of()).statusCode(200).body("roster.members", equalTo(6));
    }

    @Test
    void aServiceThatFailsIsNamed() {
        var id = Rounds.aPlannedRound("2022", district);
        FakeMemberService.failWith(Fault.ERROR);

        Rounds.post("/campaigns/" + id + "/open", Map.of())
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/member-service-unavailable"));
    }

    /** An act that runs in member-service holds back the roster behind acts that were completed since its begin. */
    @Test
    void aRosterIsReadWhenTheNewestActOfMemberServiceIsSettled() {
        var id = Rounds.aPlannedRound("2022", district);
        FakeMemberService.unsettledFor(3);

        Rounds.post("/campaigns/" + id + "/open", Map.of()).statusCode(200);

        assertEquals(0, FakeMemberService.unsettled());
    }

    @Test
    void aRosterThatIsNotSettledInTimeIsRefused() {
        var id = Rounds.aPlannedRound("2022", district);
        FakeMemberService.unsettledFor(Integer.MAX_VALUE);

        Rounds.post("/campaigns/" + id + "/open", Map.of())
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/roster-not-settled"));

        FakeMemberService.unsettledFor(0);
        Rounds.post("/campaigns/" + id + "/open", Map.of()).statusCode(200);
    }

    @Test
    void aRootThatDoesNotExistIsReported() {
        var body = Map.of(
                "period",
                "2022",
                "track",
                "PARTY",
                "rootUnitId",
                district.province().id());
        var id = Rounds.post("/campaigns", body).extract().<String>path("id");

        Rounds.post("/campaigns/" + id + "/open", Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/campaign-root-not-active"));
    }

    @Test
    void unitsOfTwoCampaignsDoNotOverlap() {
        Rounds.anOpenRound("2022", district);
        var ward = new Tree(district.units().subList(0, 1), district.units().subList(1, 4), district.members()).known();
        var id = Rounds.aPlannedRound("2022", ward);

        Rounds.post("/campaigns/" + id + "/open", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-overlaps"));
    }
}
