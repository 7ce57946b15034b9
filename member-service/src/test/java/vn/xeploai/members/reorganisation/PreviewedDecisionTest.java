package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** A preview shows what the decision would do, and records nothing. */
@ServiceTest
class PreviewedDecisionTest extends TwoWards {
    @Test
    void previewAnswersTheSameAndRecordsNothing() {
        var decision = aDecision().with(merge(unit(thoiLong), longHung));

        var preview = decision.preview()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("id", nullValue())
                .extract()
                .jsonPath();
        Units.tree(district, DAY).body("units.id", hasItem(longHung.toString()));
        var decided = decision.decide().statusCode(200).extract().jsonPath();

        assertEquals(preview.getMap("effect"), decided.getMap("effect"));
        assertEquals(preview.getList("acts"), decided.getList("acts"));
        Units.tree(thoiLong, DAY).body("units.id", hasItem(cell.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "yes", "TRUE", "true,false"})
    void anInvalidDryRunIsRefused(String dryRun) {
        given().contentType(ContentType.JSON)
                .queryParam("dryRun", dryRun)
                .body(aDecision().with(merge(unit(thoiLong), longHung)).body())
                .post("/api/v1/reorganisations")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));

        Units.tree(longHung, DAY).body("units.id", hasItem(cell.toString()));
    }
}
