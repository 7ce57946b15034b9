package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.EVE;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;
import static vn.xeploai.members.reorganisation.Decisions.key;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** Assignments and quotas end with the units that they are about. */
@ServiceTest
class CadresOfEndedUnitsTest extends TwoWards {
    private static final Map<String, Object> DOCUMENT =
            Map.of("number", "07-TB/ĐU", "date", "2021-01-10", "authority", "Đảng ủy phường thử");

    @Test
    void assignmentsAndQuotasEndWithTheirUnitsAndAreRestoredByACorrection() {
        var assigned = assign(longHung, cell);
        quota(longHung, 33, "2021-01-01").statusCode(200);

        var wrong = aDecision()
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .statusCode(200)
                .extract()
                .jsonPath();

        assignments(EVE).body("items.validTo", contains(DAY));
        assignments(DAY).body("items", hasSize(0));
        quotas(EVE).body("items.number", contains(33)).body("items.validTo", contains(DAY));
        quotas(DAY).body("items", hasSize(0));
        given().queryParams(Map.of("under", thoiLong, "on", DAY))
                .get("/api/v1/assignments/missing")
                .then()
                .statusCode(200)
                .body("items.unitId", hasItem(cell.toString()));

        aDecision()
                .corrects(wrong.getString("id"))
                .with(act("RENAME", longHung, Map.of("name", "Đảng bộ phường Long Hưng (mới)")))
                .decide()
                .statusCode(200);
        assignments(DAY).body("items.memberId", contains(assigned.toString()));
        quotas(DAY).body("items.number", contains(33));
    }

    @Test
    void aDecisionIsNotReplacedWhoseNewUnitHasAQuota() {
        var decided = aDecision()
                .founding("moi", "COMMUNE_COMMITTEE", "GRASSROOTS", district, Units.codeOf(longHung, EVE))
                .with(merge(key("moi"), thoiLong, longHung))
                .decide()
                .statusCode(200)
                .extract()
                .jsonPath();
        quota(decided.getUUID("founded[0].id"), 50, DAY).statusCode(200);

        aDecision()
                .corrects(decided.getString("id"))
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .statusCode(409)
                .body("type", equalTo("/problems/reorganisation-has-dependents"));
    }

    /** @return the member of the committee who is in charge of the cell */
    private UUID assign(UUID committee, UUID to) {
        var member = Members.aMember(cell);
        Members.aPost(member, "PARTY", false, committee);
        var row = Map.of("memberId", member, "cellId", to, "from", "2021-02-01");
        given().contentType(ContentType.JSON)
                .body(Map.of("committeeId", committee, "assignments", List.of(row), "document", DOCUMENT))
                .post("/api/v1/assignments")
                .then()
                .statusCode(200);
        return member;
    }

    private static ValidatableResponse quota(UUID unit, int number, String from) {
        var row = Map.of("unitId", unit, "staffGroup", "OFFICIALS", "number", number, "from", from);
        return given().contentType(ContentType.JSON)
                .body(Map.of("document", DOCUMENT, "quotas", List.of(row)))
                .post("/api/v1/staff-quotas")
                .then();
    }

    private ValidatableResponse assignments(String on) {
        return given().queryParams(Map.of("cell", cell, "on", on))
                .get("/api/v1/assignments")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse quotas(String on) {
        return given().queryParams(Map.of("under", district, "on", on, "staffGroup", "OFFICIALS"))
                .get("/api/v1/staff-quotas")
                .then()
                .statusCode(200);
    }
}
