package vn.xeploai.ratings.finding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** What the rules say of a campaign as it is now. */
@ServiceTest
class FindingListTest {
    private final Tree district = Tree.aDistrict(2, 1, 3);

    @Inject
    Jdbi jdbi;

    @Test
    void exemptMembersAndSilentGapsAreFound() {
        var exempt = district.members().get(0);
        var round =
                Rounds.anOpenRound("2022", district.standing(exempt, "EXEMPT").known());

        list(round, "rule=V02")
                .body("items.subject.id", contains(exempt.id().toString()))
                .body("items.severity", contains("INFO"))
                .body("items[0].explanation", equalTo("Thuộc diện không xếp loại: cần ghi lý do"))
                .body("items[0].legalBasis", hasText())
                .body("items[0].overlay", nullValue());
        list(round, "rule=V04").body("items", hasSize(0));

        Rounds.post("/campaigns/" + round + "/close", Map.of("reason", "Hết hạn"))
                .statusCode(200);

        list(round, "rule=V04&total=true")
                .body("total", equalTo(district.members().size() - 1 + 4))
                .body("items.severity", everyItem(equalTo("ERROR")));
    }

    private static org.hamcrest.Matcher<Object> hasText() {
        return org.hamcrest.Matchers.hasToString(org.hamcrest.Matchers.containsString("HD 21-HD/BTCTW"));
    }

    @Test
    void pagesShowEveryFindingOnce() {
        var round = Rounds.anOpenRound("2022", district);
        Rounds.post("/campaigns/" + round + "/close", Map.of("reason", "Hết hạn"))
                .statusCode(200);
        var all = list(round, "limit=500").extract().<List<Object>>path("items");
        List<Object> paged = new ArrayList<>();

        String after = "";
        while (after != null) {
            var page = list(round, "limit=3&after=" + after).statusCode(200).extract();
            paged.addAll(page.path("items"));
            after = page.path("next");
        }

        assertEquals(all, paged);
    }

    @Test
    void aSubtreeShowsItsOwn() {
        var round = Rounds.anOpenRound("2022", district);
        Rounds.post("/campaigns/" + round + "/close", Map.of("reason", "Hết hạn"))
                .statusCode(200);
        var cell = district.cells().get(0);

        list(round, "rule=V04&under=" + cell)
                .body("items", hasSize(4))
                .body("items.unitId", everyItem(equalTo(cell.toString())));
        list(round, "under=" + UUID.randomUUID())
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"));
    }

    @Test
    void aDistrictIsAFindingAfterItEndedIn2025() {
        var round = Rounds.anOpenRound("2025", district);

        list(round, "rule=V24&severity=ERROR")
                .body("items.unitId", contains(district.root().toString()))
                .body("items.ratingId", contains(nullValue()));
    }

    @Test
    void countsAgreeWithTheRoster() {
        var round = Rounds.anOpenRound("2022", district);

        list(round, "rule=V23").body("items", hasSize(0));
    }

    /** What was kept then is not known any more once a unit has changed: nothing is said of it rather than something wrong. */
    @Test
    void keptCountsAreOnlyComparedWithTheRosterOfTheSameInstant() {
        var round = Rounds.anOpenRound("2022", district);
        var before = Rounds.watermark();
        var member = district.members().get(0);
        Rounds.act(Rounds.ratingOf(round, member.id()), "self-rating", null, Map.of("grade", "HTTNV"))
                .statusCode(200);
        var changed = Rounds.watermark();

        jdbi.useHandle(handle -> handle.execute(
                "UPDATE tally SET subjects = subjects + 1 WHERE campaign_id = ? AND unit_id = ? AND state = 'SELF_RATED'",
                round,
                member.unitId()));

        list(round, "rule=V23").body("items.unitId", contains(member.unitId().toString()));
        list(round, "rule=V23&knownAt=" + changed)
                .body("items.expected", contains("4"))
                .body("items.actual", contains("5"));
        list(round, "rule=V23&knownAt=" + before).statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aDecidedGradeIsCheckedAsItIsNow() {
        var exempt = district.members().get(0);
        var round =
                Rounds.anOpenRound("2022", district.standing(exempt, "EXEMPT").known());
        Rounds.recordElsewhere(round, district.root(), List.of(Rounds.graded("MEMBER", exempt.id(), "HTNV")))
                .statusCode(201);

        given().header("Accept-Language", "en")
                .get("/api/v1/ratings/" + Rounds.ratingOf(round, exempt.id()) + "/findings")
                .then()
                .statusCode(200)
                .body("findings.rule", hasItem("V02a"))
                .body("findings.find { it.rule == 'V02a' }.severity", equalTo("ERROR"))
                .body("findings.find { it.rule == 'V02a' }.scheme", equalTo("P2019"));
        Rounds.get("/ratings/" + UUID.randomUUID() + "/findings")
                .statusCode(404)
                .body("type", equalTo("/problems/rating-not-found"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var round = Rounds.anOpenRound("2022", district);

        list(round, "after=xyz").statusCode(400).body("type", equalTo("/problems/cursor-malformed"));
    }

    private static io.restassured.response.ValidatableResponse list(UUID round, String query) {
        return Rounds.get("/findings?campaign=" + round + "&" + query);
    }
}
