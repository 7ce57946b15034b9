package vn.xeploai.ratings.quota;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Scenario A4: of 422 rated members 389 are rated good or better; how many of those may be excellent. */
@ServiceTest
class ThoiLongQuotaTest {
    private static final int GOOD_OR_BETTER = 389;

    private final Tree district = Tree.aDistrict(1, 2, 211);
    private final UUID ward = district.wards().get(0);
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
    }

    private ValidatableResponse supposed(int excellent) {
        var members = district.members();
        var changes = Rounds.allGraded(members.subList(0, excellent), "HTXSNV");
        changes.addAll(Rounds.allGraded(members.subList(excellent, GOOD_OR_BETTER), "HTTNV"));
        changes.addAll(Rounds.allGraded(members.subList(GOOD_OR_BETTER, members.size()), "HTNV"));
        return Rounds.post("/quotas/simulations", Map.of("campaign", round, "changes", changes))
                .statusCode(200);
    }

    @Test
    void readLiterallyAtMost64AreExcellent() {
        supposed(64).body("refused", equalTo(false)).body("groups[0].after.now.denominator", equalTo(325));
        supposed(65)
                .body("refused", equalTo(true))
                .body("groups[0].after.now.quota", equalTo(64))
                .body("groups[0].after.now.stepDown", equalTo(1));
    }

    @Test
    void onGoodOrBetterAtMost77() {
        var overlay = Map.of(
                "unitId", district.root(),
                "scheme", "P2019",
                "rule", "V15a",
                "documentNumber", "27-QĐ/QU",
                "documentDate", "2022-11-15",
                "adjustment", Map.of("quota", Map.of("base", "T_PLUS")));
        Rounds.post("/overlays", overlay).statusCode(201);

        supposed(77).body("refused", equalTo(false)).body("groups[0].after.now.denominator", equalTo(389));
        supposed(78)
                .body("refused", equalTo(true))
                .body("groups[0].after.now.quota", equalTo(77))
                .body("groups[0].after.overlay.documentNumber", equalTo("27-QĐ/QU"));
    }

    /** The district decides on the ward, the ward on its cells and members. */
    @Test
    void theWholeWardIsDecidedByItsCompetentBodies() {
        var members = district.members();
        var items = Rounds.allGraded(members.subList(0, 64), "HTXSNV");
        items.addAll(Rounds.allGraded(members.subList(64, GOOD_OR_BETTER), "HTTNV"));
        items.addAll(Rounds.allGraded(members.subList(GOOD_OR_BETTER, members.size()), "HTNV"));

        Rounds.decide(round, ward, items).statusCode(201).body("items", equalTo(422));

        Rounds.get("/quotas/distribution?campaign={c}", round)
                .body("rows[0].rated", equalTo(422))
                .body("rows[0].excellentPercentOfGood", equalTo(19.69f))
                .body("rows[0].excellentPercentOfGoodOrBetter", equalTo(16.45f));
        Rounds.get("/quotas?campaign={c}&under={u}", round, ward)
                .body("groups.find { it.subjectKind == 'MEMBER' }.answer.now.quota", equalTo(65))
                .body("groups.find { it.subjectKind == 'MEMBER' }.answer.now.places", equalTo(1));
    }
}
