package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;
import static vn.xeploai.members.reorganisation.Decisions.key;
import static vn.xeploai.members.reorganisation.Decisions.part;
import static vn.xeploai.members.reorganisation.Decisions.split;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** Two acts about the same thing are refused, in whichever order they are written. */
@ServiceTest
class ContradictoryDecisionTest {
    record Place(UUID ward, UUID cell, UUID member, UUID other, UUID third, UUID otherCell) {
        static Place create() {
            var district = Units.aDistrict(Units.aProvince());
            var ward = Units.aWard(district);
            var cell = Units.aCell(ward);
            var other = Units.aWard(district);
            return new Place(ward, cell, Members.aMember(cell), other, Units.aWard(district), Units.aCell(other));
        }
    }

    record Fault(String name, String code, Function<Place, List<Map<String, Object>>> acts) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(
                        "two names",
                        "unit-changed-twice",
                        p -> List.of(
                                act("RENAME", p.ward, Map.of("name", "Tên A")),
                                act("RENAME", p.ward, Map.of("name", "Tên B")))),
                new Fault(
                        "two types",
                        "unit-changed-twice",
                        p -> List.of(
                                act("CHANGE_TYPE", p.ward, Map.of("partyLevel", "IMMEDIATE_SUPERIOR")),
                                act("CHANGE_TYPE", p.ward, Map.of("partyLevel", "GRASSROOTS")))),
                new Fault(
                        "two parents",
                        "unit-changed-twice",
                        p -> List.of(
                                act("MOVE", p.cell, Map.of("parent", unit(p.other))),
                                act("MOVE", p.cell, Map.of("parent", unit(p.third))))),
                new Fault(
                        "moved and split off",
                        "unit-changed-twice",
                        p -> List.of(
                                act("MOVE", p.cell, Map.of("parent", unit(p.third))),
                                split(p.ward, List.of(part(unit(p.other), List.of(p.cell), List.of(), true))))),
                new Fault(
                        "cell in two parts",
                        "unit-changed-twice",
                        p -> List.of(split(
                                p.ward,
                                List.of(
                                        part(unit(p.other), List.of(p.cell), List.of(), true),
                                        part(unit(p.third), List.of(p.cell), List.of(), false))))),
                new Fault(
                        "cell kept and given away",
                        "unit-changed-twice",
                        p -> List.of(split(
                                p.ward,
                                List.of(
                                        part(unit(p.ward), List.of(p.cell), List.of(), true),
                                        part(unit(p.third), List.of(p.cell), List.of(), false))))),
                new Fault(
                        "member kept and given away",
                        "split-member-twice",
                        p -> List.of(split(
                                p.cell,
                                List.of(
                                        part(unit(p.cell), List.of(), List.of(p.member), true),
                                        part(unit(p.otherCell), List.of(), List.of(p.member), false))))),
                new Fault(
                        "one part of a cell twice",
                        "split-part-twice",
                        p -> List.of(split(
                                p.cell,
                                List.of(
                                        part(unit(p.otherCell), List.of(), List.of(p.member), false),
                                        part(unit(p.otherCell), List.of(), List.of(), true))))),
                new Fault(
                        "one part of a ward twice",
                        "split-part-twice",
                        p -> List.of(split(
                                p.ward,
                                List.of(
                                        part(unit(p.other), List.of(p.cell), List.of(), false),
                                        part(unit(p.other), List.of(), List.of(), true))))),
                new Fault(
                        "the source its own part twice",
                        "split-part-twice",
                        p -> List.of(split(
                                p.ward,
                                List.of(
                                        part(unit(p.ward), List.of(), List.of(), true),
                                        part(unit(p.ward), List.of(), List.of(), false))))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isRefusedInEitherOrder(Fault fault) {
        var acts = new ArrayList<>(fault.acts().apply(Place.create()));

        refused(acts, fault.code());
        Collections.reverse(acts);
        refused(acts, fault.code());
    }

    @Test
    void unitMayBeRenamedMovedAndChangedByOneDecision() {
        var place = Place.create();

        aDecision()
                .with(act("RENAME", place.cell, Map.of("name", "Tên mới")))
                .with(act("MOVE", place.cell, Map.of("parent", unit(place.other))))
                .with(act("CHANGE_TYPE", place.cell, Map.of("type", "RESIDENTIAL")))
                .decide()
                .statusCode(200)
                .body("effect.unitsChanged", equalTo(1));
    }

    @Test
    void sameNameIsNoChange() {
        var place = Place.create();

        aDecision()
                .with(act("RENAME", place.ward, Map.of("name", "Đảng bộ phường thử")))
                .decide()
                .statusCode(200)
                .body("effect.unitsChanged", equalTo(0));

        given().get("/api/v1/units/" + place.ward + "/history").then().body("versions.size()", equalTo(1));
    }

    @Test
    void foundedUnitHasOneCodeOfARegister() {
        var place = Place.create();
        var codes = Stream.of(Units.aCode(), Units.aCode())
                .map(code -> Map.of("system", "GSO", "value", code))
                .toList();
        var founded = Map.<String, Object>of(
                "key",
                "v",
                "name",
                "Chi bộ",
                "kind",
                "CELL",
                "partyLevel",
                "CELL",
                "parent",
                unit(place.ward),
                "identifiers",
                codes);
        var decision = aDecision()
                .founding(founded)
                .with(split(place.cell, List.of(part(key("v"), List.of(), List.of(), true))));

        decision.preview().statusCode(422).body("errors.code", hasItem("unit-code-twice"));
        decision.decide()
                .statusCode(422)
                .body("type", equalTo("/problems/reorganisation-invalid"))
                .body("errors.code", hasItem("unit-code-twice"));
    }

    private static void refused(List<Map<String, Object>> acts, String code) {
        var decision = aDecision();
        acts.forEach(decision::with);
        decision.preview().statusCode(422).body("errors.code", hasItem(code));
        decision.decide()
                .statusCode(422)
                .body("type", equalTo("/problems/reorganisation-invalid"))
                .body("errors.code", hasItem(code));
    }
}
