package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.EVE;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** A unit that stays the same unit under another parent, name, type or code. */
@ServiceTest
class ChangedUnitTest {
    private UUID province;
    private UUID district;
    private UUID longHung;

    @BeforeEach
    void aWardWithAMember() {
        province = Units.aProvince();
        district = Units.aDistrict(province);
        longHung = Units.aWard(district);
        Members.aMember(Units.aCell(longHung));
    }

    @Test
    void unitIsMovedRenamedRecodedAndOfAnotherTypeByOneDecision() {
        var other = Units.aDistrict(province);
        var code = Units.aCode();

        aDecision()
                .with(act("MOVE", longHung, Map.of("parent", unit(other))))
                .with(act("RENAME", longHung, Map.of("name", "Đảng bộ xã Long Hưng")))
                .with(act("CHANGE_TYPE", longHung, Map.of("type", "COMMUNE")))
                .with(act("NEW_CODE", longHung, Map.of("code", Map.of("system", "GSO", "value", code))))
                .decide()
                .statusCode(200)
                .body("effect.unitsChanged", equalTo(1));

        given().queryParam("on", DAY)
                .get("/api/v1/units/" + longHung)
                .then()
                .body("name", equalTo("Đảng bộ xã Long Hưng"))
                .body("type", equalTo("COMMUNE"))
                .body("parentId", equalTo(other.toString()))
                .body("code", equalTo(code));
        given().queryParam("on", EVE)
                .get("/api/v1/units/" + longHung)
                .then()
                .body("parentId", equalTo(district.toString()));
    }
}
