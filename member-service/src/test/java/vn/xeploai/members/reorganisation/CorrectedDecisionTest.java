package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.EVE;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;
import static vn.xeploai.members.reorganisation.Decisions.key;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** A wrong decision is replaced by another one as long as nothing depends on it, and both stay readable. */
@ServiceTest
class CorrectedDecisionTest extends TwoWards {
    @Test
    void wrongDecisionIsReplacedAndStaysReadable() {
        var wrong = founding();
        var believed = Units.tree(district, DAY).extract().jsonPath();

        corrected(wrong, merge(unit(thoiLong), longHung)).statusCode(200);

        Units.tree(district, DAY).body("units.id", contains(district.toString(), thoiLong.toString(), cell.toString()));
        given().queryParam("on", DAY)
                .queryParam("knownAt", believed.getString("knownAt"))
                .get("/api/v1/units/" + district + "/tree")
                .then()
                .body("units.id", hasItem(wrong.getString("founded[0].id")));
    }

    @Test
    void decisionIsReplacedOnlyOnce() {
        var wrong = founding();
        corrected(wrong, merge(unit(thoiLong), longHung)).statusCode(200);

        corrected(wrong, merge(unit(thoiLong), longHung))
                .statusCode(409)
                .body("type", equalTo("/problems/reorganisation-already-corrected"));
    }

    @Test
    void correctionIsCorrectedInItsTurnAndBothStayListed() {
        var wrong = founding();
        var right = corrected(wrong, merge(unit(thoiLong), longHung)).extract().jsonPath();

        corrected(right, act("RENAME", longHung, Map.of("name", "Đảng bộ phường Long Hưng (mới)")))
                .statusCode(200);

        Units.tree(district, DAY)
                .body(
                        "units.id",
                        containsInAnyOrder(
                                district.toString(), thoiLong.toString(), longHung.toString(), cell.toString()));
        given().queryParam("unit", longHung)
                .get("/api/v1/reorganisations")
                .then()
                .body("items.id", contains(right.getString("id"), wrong.getString("id")))
                .body("items[1].correctedBy", equalTo(right.getString("id")));
    }

    @Test
    void decisionOnWhichSomethingRestsIsNotReplaced() {
        var decided = founding();
        var later = Units.aUnit("Chi bộ lập sau", "CELL", "CELL", decided.getUUID("founded[0].id"));
        later.put("validFrom", "2025-08-01");
        Units.created(later);

        corrected(decided, merge(unit(thoiLong), longHung))
                .statusCode(409)
                .body("type", equalTo("/problems/reorganisation-has-dependents"));
    }

    /** Both wards become a new one that takes over the code of the second. */
    private JsonPath founding() {
        return aDecision()
                .founding("moi", "COMMUNE_COMMITTEE", "GRASSROOTS", district, Units.codeOf(longHung, EVE))
                .with(merge(key("moi"), thoiLong, longHung))
                .decide()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse corrected(JsonPath decision, Map<String, Object> act) {
        return aDecision().corrects(decision.getString("id")).with(act).decide();
    }
}
