package vn.xeploai.members.reorganisation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;
import static vn.xeploai.members.reorganisation.Decisions.key;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.part;
import static vn.xeploai.members.reorganisation.Decisions.split;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** A unit that a decision founds or moves has no end, so the units above it must have none. */
@ServiceTest
class FoundedBelowTest {
    private UUID district;
    private UUID ending;
    private UUID later;
    private UUID ward;
    private UUID cell;

    @BeforeEach
    void aWardThatEndsAndOneThatBegins() {
        district = Units.aDistrict(Units.aProvince());
        ward = Units.aWard(district);
        cell = Units.aCell(ward);
        ending = Units.aWard(district);
        aDecision()
                .on("2026-09-01")
                .with(act("CLOSE", ending, Map.of()))
                .decide()
                .statusCode(200);
        later = aDecision()
                .on("2026-06-01")
                .founding("n", "COMMUNE_COMMITTEE", "GRASSROOTS", district, null)
                .with(act("RENAME", district, Map.of("name", "Quận đổi tên")))
                .decide()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("founded[0].id");
    }

    @Test
    void unitDoesNotOutliveTheParentThatEndsLater() {
        var decision = aDecision()
                .on("2026-08-01")
                .founding("v", "CELL", "CELL", ending, null)
                .with(act("RENAME", ward, Map.of("name", "Tên mới")));

        refused(decision, "unit-outlives-parent").body("errors[0].field", equalTo("units[0].parent"));
    }

    @Test
    void unitIsNotFoundedBelowAParentThatBeginsLater() {
        var decision = aDecision()
                .on("2026-05-01")
                .founding("v", "CELL", "CELL", later, null)
                .with(act("RENAME", ward, Map.of("name", "Tên mới")));

        refused(decision, "unit-changes-later");
    }

    @Test
    void unitMovesNeitherBelowTheOneNorTheOther() {
        var below = aDecision().on("2026-08-01").with(act("MOVE", cell, Map.of("parent", unit(ending))));
        var before = aDecision().on("2026-05-01").with(act("MOVE", cell, Map.of("parent", unit(later))));

        refused(below, "unit-changes-later");
        refused(before, "unit-changes-later");
    }

    @Test
    void unitFoundedBelowAFoundedOneDoesNotOutliveItEither() {
        var sectional = Map.<String, Object>of(
                "key",
                "s",
                "name",
                "Bộ phận",
                "kind",
                "SECTIONAL_COMMITTEE",
                "partyLevel",
                "SECTIONAL",
                "parent",
                unit(ending));
        var below = Map.<String, Object>of(
                "key", "v", "name", "Chi bộ", "kind", "CELL", "partyLevel", "CELL", "parent", key("s"));
        var decision = aDecision()
                .on("2026-08-01")
                .founding(below)
                .founding(sectional)
                .with(act("RENAME", ward, Map.of("name", "Tên mới")));

        refused(decision, "unit-outlives-parent").body("errors[0].field", equalTo("units[1].parent"));
    }

    @Test
    void cellsAreNotLeftToAUnitThatEndsLater() {
        var merged = aDecision().on("2026-08-01").with(merge(unit(ending), ward));
        var divided = aDecision()
                .on("2026-08-01")
                .with(split(ward, List.of(part(unit(ending), List.of(cell), List.of(), true))));

        refused(merged, "unit-changes-later");
        refused(divided, "unit-changes-later");
    }

    private static ValidatableResponse refused(Decisions.Builder decision, String code) {
        decision.preview().statusCode(422);
        return decision.decide()
                .statusCode(422)
                .body("type", equalTo("/problems/reorganisation-invalid"))
                .body("errors.code", hasItem(code));
    }
}
