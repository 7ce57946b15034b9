package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.EVE;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.key;
import static vn.xeploai.members.reorganisation.Decisions.part;
import static vn.xeploai.members.reorganisation.Decisions.split;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** Where units and members go when a unit is divided. */
@ServiceTest
class DividedUnitTest {
    private UUID thoiLong;
    private UUID longHung;
    private UUID cell;
    private UUID member;

    @BeforeEach
    void twoWardsOfOneDistrict() {
        var district = Units.aDistrict(Units.aProvince());
        thoiLong = Units.aWard(district);
        longHung = Units.aWard(district);
        cell = Units.aCell(longHung);
        member = Members.aMember(cell);
    }

    @Test
    void dividedCellGivesItsNamedMembersToOnePartAndTheRestToAnother() {
        var named = Members.aMember(cell);

        aDecision()
                .founding("mot", "CELL", "CELL", longHung, null)
                .founding("hai", "CELL", "CELL", longHung, null)
                .with(split(
                        cell,
                        List.of(
                                part(key("mot"), List.of(), List.of(named), false),
                                part(key("hai"), List.of(), List.of(), true))))
                .decide()
                .statusCode(200)
                .body("effect.membersMoved", equalTo(2));

        assertEquals(cell, cellOf(named, EVE));
        assertEquals(cell, cellOf(member, EVE));
        assertEquals("Tổ chức mới mot", nameOf(cellOf(named, DAY)));
        assertEquals("Tổ chức mới hai", nameOf(cellOf(member, DAY)));
    }

    @Test
    void unitThatGoesOnGivesAwayOnlyWhatIsNamed() {
        var stays = Units.aCell(longHung);

        aDecision()
                .with(split(
                        longHung,
                        List.of(
                                part(unit(thoiLong), List.of(cell), List.of(), false),
                                part(unit(longHung), List.of(), List.of(), true))))
                .decide()
                .statusCode(200)
                .body("effect.unitsEnded", equalTo(0));

        Units.tree(longHung, DAY).body("units.id", contains(longHung.toString(), stays.toString()));
        Units.tree(thoiLong, DAY).body("units.id", contains(thoiLong.toString(), cell.toString()));
    }

    private static UUID cellOf(UUID member, String on) {
        return UUID.fromString(given().queryParam("on", on)
                .get("/api/v1/members/" + member)
                .then()
                .statusCode(200)
                .extract()
                .path("unitId"));
    }

    private static String nameOf(UUID unit) {
        return given().queryParam("on", DAY)
                .get("/api/v1/units/" + unit)
                .then()
                .extract()
                .path("name");
    }
}
