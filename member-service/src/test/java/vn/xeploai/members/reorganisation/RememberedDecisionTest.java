package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** What was recorded before a decision, and the answer to it, stay readable unchanged. */
@ServiceTest
class RememberedDecisionTest extends TwoWards {
    @Test
    void whatWasRecordedBeforeTheDecisionStaysReadable() {
        var before = Units.tree(district, DAY).extract().jsonPath();

        aDecision().with(merge(unit(thoiLong), longHung)).decide().statusCode(200);

        var again = given().queryParam("on", DAY)
                .queryParam("knownAt", before.getString("knownAt"))
                .get("/api/v1/units/" + district + "/tree")
                .then()
                .extract()
                .jsonPath();
        assertEquals(before.getList("units"), again.getList("units"));
    }

    @Test
    void decisionIsReadAgainAsItWasAnswered() {
        var decided = aDecision()
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .extract()
                .asString();

        var read = given().get(
                        "/api/v1/reorganisations/" + JsonPath.from(decided).getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertEquals(JsonPath.from(decided).getMap(""), JsonPath.from(read).getMap(""));
    }
}
