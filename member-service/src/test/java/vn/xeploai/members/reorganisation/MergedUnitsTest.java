package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.EVE;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;
import static vn.xeploai.members.reorganisation.Decisions.key;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** What becomes of units that are merged, of the units below them, and of their codes. */
@ServiceTest
class MergedUnitsTest extends TwoWards {
    @Test
    void mergedWardsEndAndTheirCellsMoveBelowTheNewOne() {
        var code = Units.codeOf(longHung, EVE);

        var decided = aDecision()
                .founding("moi", "COMMUNE_COMMITTEE", "IMMEDIATE_SUPERIOR", province, code)
                .with(merge(key("moi"), thoiLong, longHung))
                .with(act("CLOSE", district, Map.of()))
                .decide()
                .statusCode(200)
                .body("effect.unitsEnded", equalTo(3))
                .body("effect.unitsFounded", equalTo(1))
                .body("effect.unitsAdopted", equalTo(1))
                .body("effect.membersMoved", equalTo(0))
                .body("codes.beforeId", contains(longHung.toString()))
                .extract()
                .jsonPath();

        var successor = decided.getUUID("founded[0].id");
        Units.tree(province, EVE)
                .body("units.id", hasItems(district.toString(), thoiLong.toString(), longHung.toString()));
        Units.tree(province, DAY)
                .body("units.id", contains(province.toString(), successor.toString(), cell.toString()));
        byCode(code, EVE).body("unit.id", equalTo(longHung.toString()));
        byCode(code, DAY).body("unit.id", equalTo(successor.toString()));
        given().get("/api/v1/units/by-code/" + code)
                .then()
                .body("unit", nullValue())
                .body("candidates.id", contains(longHung.toString(), successor.toString()));
        assertEquals(1, headcount(longHung, EVE));
        assertEquals(1, headcount(successor, DAY));
    }

    @Test
    void unitIsRecognisedAgainAfterItsCodePassedToAnother() {
        var ward = Units.aUnit("Đảng bộ phường cũ", "COMMUNE_COMMITTEE", "GRASSROOTS", district);
        var old = Units.created(ward);
        aDecision()
                .founding("moi", "COMMUNE_COMMITTEE", "GRASSROOTS", district, Units.codeOf(old, EVE))
                .with(merge(key("moi"), old))
                .decide()
                .statusCode(200);

        assertEquals(old, Units.created(ward));
    }

    private static ValidatableResponse byCode(String code, String on) {
        return given().queryParam("on", on)
                .get("/api/v1/units/by-code/" + code)
                .then()
                .statusCode(200);
    }

    private static int headcount(UUID unit, String on) {
        return given().contentType(ContentType.JSON)
                .queryParam("under", unit)
                .queryParam("on", on)
                .get("/api/v1/headcounts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("units.total.sum()");
    }
}
