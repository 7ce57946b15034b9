package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.EVE;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;
import static vn.xeploai.members.reorganisation.Decisions.key;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.part;
import static vn.xeploai.members.reorganisation.Decisions.split;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** Faults of a decision are reported by code, and nothing of it is recorded. */
@ServiceTest
class FaultyDecisionTest {
    /** Two wards of a district, each with a cell, the first with a member. */
    record Place(UUID district, UUID ward, UUID cell, UUID member, UUID other, UUID otherCell) {
        static Place create() {
            var district = Units.aDistrict(Units.aProvince());
            var ward = Units.aWard(district);
            var cell = Units.aCell(ward);
            var other = Units.aWard(district);
            return new Place(district, ward, cell, Members.aMember(cell), other, Units.aCell(other));
        }
    }

    record Fault(String code, Function<Place, Decisions.Builder> decision) {
        @Override
        public String toString() {
            return code;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("unit-named-unknown", p -> aDecision().with(merge(key("không có"), p.ward))),
                new Fault("unit-named-unknown", p -> aDecision().with(merge(unit(UUID.randomUUID()), p.ward))),
                new Fault("unit-named-unknown", p -> aDecision()
                        .with(act("RENAME", UUID.randomUUID(), Map.of("name", "Tên mới")))),
                new Fault("unit-named-unknown", p -> aDecision().with(act("CLOSE", UUID.randomUUID(), Map.of()))),
                new Fault(
                        "unit-changes-later", p -> aDecision().on("2009-01-01").with(merge(unit(p.other), p.ward))),
                new Fault("unit-changes-later", FaultyDecisionTest::laterChange),
                new Fault(
                        "unit-ends-twice",
                        p -> aDecision().with(merge(unit(p.other), p.ward)).with(act("CLOSE", p.ward, Map.of()))),
                new Fault(
                        "unit-ends-and-receives",
                        p -> aDecision().with(merge(unit(p.other), p.ward)).with(act("CLOSE", p.other, Map.of()))),
                new Fault("unit-ends-and-changes", p -> aDecision()
                        .with(merge(unit(p.other), p.ward))
                        .with(act("RENAME", p.ward, Map.of("name", "Tên mới")))),
                new Fault("unit-into-itself", p -> aDecision().with(merge(unit(p.ward), p.ward))),
                new Fault(
                        "unit-cycle",
                        p -> aDecision().with(merge(unit(p.other), p.ward)).with(merge(unit(p.ward), p.other))),
                new Fault("unit-orphaned", p -> aDecision().with(act("CLOSE", p.ward, Map.of()))),
                new Fault("unit-misplaced", p -> aDecision()
                        .with(act("MOVE", p.ward, Map.of("parent", unit(p.otherCell))))),
                new Fault("unit-misplaced", p -> aDecision().with(merge(unit(p.district), p.ward))),
                new Fault("unit-level-mismatch", p -> aDecision()
                        .with(act("CHANGE_TYPE", p.cell, Map.of("partyLevel", "GRASSROOTS")))),
                new Fault("unit-code-in-use", p -> aDecision()
                        .founding("moi", "COMMUNE_COMMITTEE", "GRASSROOTS", p.district, codeOf(p.other))
                        .with(merge(key("moi"), p.ward))),
                new Fault("unit-key-twice", p -> aDecision()
                        .founding("moi", "CELL", "CELL", p.ward, null)
                        .founding("moi", "CELL", "CELL", p.ward, null)
                        .with(merge(key("moi"), p.cell))),
                new Fault("members-without-cell", p -> aDecision().with(act("CLOSE", p.cell, Map.of()))),
                new Fault("members-without-cell", p -> aDecision()
                        .with(split(p.cell, List.of(part(unit(p.otherCell), List.of(), List.of(), false))))),
                new Fault("split-member-not-in-cell", p -> aDecision()
                        .with(split(
                                p.cell,
                                List.of(part(unit(p.otherCell), List.of(), List.of(UUID.randomUUID()), true))))),
                new Fault("split-member-twice", p -> aDecision()
                        .founding("moi", "CELL", "CELL", p.ward, null)
                        .with(split(
                                p.cell,
                                List.of(
                                        part(unit(p.otherCell), List.of(), List.of(p.member), false),
                                        part(key("moi"), List.of(), List.of(p.member), true))))),
                new Fault("split-unit-not-below", p -> aDecision()
                        .with(split(p.ward, List.of(part(unit(p.other), List.of(p.otherCell), List.of(), true))))),
                new Fault("split-rest-twice", p -> aDecision()
                        .founding("moi", "CELL", "CELL", p.ward, null)
                        .with(split(
                                p.cell,
                                List.of(
                                        part(unit(p.otherCell), List.of(), List.of(), true),
                                        part(key("moi"), List.of(), List.of(), true))))),
                new Fault("membership-changes-later", FaultyDecisionTest::laterMember));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isReportedByCodeAndNothingIsRecorded(Fault fault) {
        var place = Place.create();
        var decision = fault.decision().apply(place);

        decision.decide()
                .statusCode(422)
                .body("type", equalTo("/problems/reorganisation-invalid"))
                .body("errors.code", hasItem(fault.code()));

        given().queryParam("on", DAY)
                .get("/api/v1/units/" + place.ward + "/tree")
                .then()
                .statusCode(200)
                .body("units.id", hasItem(place.cell.toString()));
        given().queryParam("unit", place.ward)
                .get("/api/v1/reorganisations")
                .then()
                .body("items.size()", equalTo(0));
    }

    private static Decisions.Builder laterChange(Place place) {
        aDecision()
                .on("2026-01-01")
                .with(act("RENAME", place.ward, Map.of("name", "Tên sau")))
                .decide()
                .statusCode(200);
        return aDecision().with(merge(unit(place.other), place.ward));
    }

    private static Decisions.Builder laterMember(Place place) {
        var joining = Members.aBody(place.cell, "Nguyễn Văn Sau");
        joining.put("memberFrom", "2026-01-01");
        Members.created(joining);
        return aDecision().with(merge(unit(place.otherCell), place.cell));
    }

    private static String codeOf(UUID unit) {
        return given().contentType(ContentType.JSON)
                .queryParam("on", EVE)
                .get("/api/v1/units/" + unit)
                .then()
                .extract()
                .path("code");
    }
}
