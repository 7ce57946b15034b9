package vn.xeploai.ratings.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** All findings of a campaign counted in one answer that is a function of the instant it prints. */
@ServiceTest
class FindingSummaryTest {
    private final Tree district = Tree.aDistrict(2, 1, 3);

    @Test
    void everyFindingIsCountedEvenIfFewAreShown() {
        var round = aClosedRound();
        var silent = district.members().size() + 4;

        summary(round, "rule=V04&first=2")
                .body("total", equalTo(silent))
                .body("counts.rule", contains("V04"))
                .body("counts[0].severity", equalTo("ERROR"))
                .body("counts[0].count", equalTo(silent))
                .body("findings", hasSize(2));
        summary(round, "rule=V04").body("findings", hasSize(silent)).body("next", nullValue());
        summary(round, "rule=V30").body("total", equalTo(0)).body("counts", hasSize(0));
    }

    @Test
    void theListContinuesWhereTheSummaryEnds() {
        var round = aClosedRound();
        var start = summary(round, "first=3").extract();
        List<Object> all = new ArrayList<>(start.path("findings"));

        var rest = Rounds.get("/findings?campaign={c}&limit=500&after={a}", round, start.path("next"));
        all.addAll(rest.statusCode(200).extract().path("items"));

        String at = start.path("knownAt");
        assertEquals(summary(round, "first=1000&knownAt=" + at).extract().path("findings"), all);
        assertEquals(at, rest.extract().path("knownAt"));
    }

    @Test
    void aSubtreeIsCountedByItself() {
        var round = aClosedRound();
        var cell = district.cells().get(0);

        summary(round, "rule=V04&under=" + cell).body("under", equalTo(cell.toString()));
        summary(round, "rule=V04&under=" + cell).body("total", equalTo(4));
        Rounds.get("/findings/summary?campaign={c}&under={u}", round, UUID.randomUUID())
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"));
    }

    @Test
    void aFutureInstantIsRefused() {
        var round = Rounds.anOpenRound("2022", district);

        Rounds.get("/findings/summary?campaign={c}&knownAt=2100-01-01T00:00:00Z", round)
                .statusCode(409)
                .body("type", equalTo("/problems/known-at-not-settled"));
        Rounds.get("/findings/summary?campaign={c}&first=0", round).statusCode(400);
    }

    /** Conduct, measures, decisions: what a rule reads is read as it was known. */
    @Test
    void laterRecordsChangeNoEarlierAnswer() {
        var round = Rounds.anOpenRound("2022", district);
        var member = district.members().get(0);
        var other = district.members().get(1);
        var rating = Rounds.ratingOf(round, member.id());
        decide(round, member.id(), "HTTNV");
        var at = Rounds.watermark();
        var before = summary(round, "knownAt=" + at).extract().asString();

        Conduct.aComplaint("MEMBER", member.id(), "2022-10-01");
        Conduct.aDiscipline("MEMBER", member.id(), Conduct.terms(member.unitId(), "2022-11-01"));
        Conduct.leave(member.id(), "SICK", "2022-03-01", "2022-08-01").statusCode(201);
        Conduct.report(rating, member.unitId(), Map.of("TASKS_DONE_PERCENT", 40))
                .statusCode(200);
        decide(round, other.id(), "HTXSNV");

        assertEquals(before, summary(round, "knownAt=" + at).extract().asString());
        var now = summary(round, "");
        assertNotEquals(before, now.extract().asString());
        now.body("counts.findAll { it.severity == 'ERROR' }.size()", greaterThan(0));
    }

    private void decide(UUID round, UUID member, String grade) {
        Rounds.recordElsewhere(round, district.root(), List.of(Rounds.graded("MEMBER", member, grade)))
                .statusCode(201);
    }

    private UUID aClosedRound() {
        var round = Rounds.anOpenRound("2022", district);
        Rounds.post("/campaigns/" + round + "/close", Map.of("reason", "Hết hạn"))
                .statusCode(200);
        return round;
    }

    private static ValidatableResponse summary(UUID round, String query) {
        return Rounds.get("/findings/summary?campaign=" + round + "&" + query).statusCode(200);
    }
}
