package vn.xeploai.ratings.procedure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** What is reported about a decision beforehand is what recording the document answers. */
@ServiceTest
class AllowedActionsTest {
    private static final String REFUSED = "refusedActions.find { it.action == 'DECISION' }";

    private final Tree district = Tree.aDistrict(1, 1, 2);
    private final UUID ward = district.wards().get(0);
    private final UUID member = district.members().get(0).id();

    @Inject
    Days days;

    private ValidatableResponse seen(UUID round, UUID actingUnit) {
        return Rounds.get("/ratings/{r}?actingUnitId={u}", Rounds.ratingOf(round, member), actingUnit)
                .statusCode(200);
    }

    private ValidatableResponse decide(UUID round, UUID body, Map<String, Object> item) {
        return Rounds.decideOn("2025-12-20", round, body, List.of(item));
    }

    /** By the law of 2025 the ward committee decides on its members; the district, above it, does not. */
    @Test
    void aBodyThatIsNotCompetentIsReferredToTheCompetentOne() {
        var round = Rounds.anOpenRound("2025", district);

        seen(round, district.root())
                .body(REFUSED + ".reason", equalTo("decision-body-not-competent"))
                .body(REFUSED + ".by", equalTo(ward.toString()))
                .body(REFUSED + ".whoCan[0]", equalTo("COMPETENT_BODY"));
        decide(round, district.root(), Rounds.graded("MEMBER", member, "HTNV"))
                .statusCode(409)
                .body("type", equalTo("/problems/decision-body-not-competent"));

        seen(round, ward).body("allowedActions", hasItem("DECISION"));
        decide(round, ward, Rounds.graded("MEMBER", member, "HTNV")).statusCode(201);
    }

    @Test
    void aDecidedRatingOfAClosedCampaignIsReportedAsLockedUntilAnExceptionIsGranted() {
        var round = Rounds.anOpenRound("2025", district);
        String document = decide(round, ward, Rounds.graded("MEMBER", member, "HTNV"))
                .statusCode(201)
                .extract()
                .path("id");
        seen(round, ward).body("allowedActions", hasItem("DECISION"));
        Rounds.post("/campaigns/" + round + "/close", Map.of()).statusCode(200);
        String closed = Rounds.get("/campaigns/" + round).extract().path("closedAt");
        var changed = Rounds.replacing(Rounds.graded("MEMBER", member, "HTTNV"), document);

        seen(round, ward)
                .body(REFUSED + ".reason", equalTo("campaign-locked"))
                .body(REFUSED + ".since", equalTo(closed))
                .body(REFUSED + ".by", equalTo(district.root().toString()));
        decide(round, ward, changed).statusCode(409).body("type", equalTo("/problems/campaign-locked"));

        Rounds.unlock(round, ward, days.today().plusDays(1).toString()).statusCode(201);
        seen(round, ward).body("allowedActions", hasItem("DECISION")).body(REFUSED, nullValue());
        decide(round, ward, changed).statusCode(201);
    }
}
