package vn.xeploai.ratings.overlay;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Every refusal of an overlay names the part at fault and the reason, in the caller's language. */
@ServiceTest
class RefusedOverlaysTest {
    private final UUID ward = Tree.aDistrict(1, 1, 1).wards().get(0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    # rule | what is set                                                   | field | reason
                    V99    | 'adjustment': {'quota': {'base': 'T'}}                        | rule | overlay-rule-unknown
                    V20b   | 'adjustment': {'quota': {'base': 'T'}}                        | rule | overlay-rule-unknown
                    V15    | 'adjustment': {'weights': {'maxima': {'GENERAL': 30}}}        | rule | overlay-rule-unknown
                    V15    | 'fromYear': 2024, 'adjustment': {'quota': {'base': 'T'}}      | fromYear | overlay-years-out-of-range
                    V15    | 'fromYear': 2026, 'adjustment': {'quota': {'base': 'T'}}      | fromYear | overlay-years-out-of-range
                    V15    | 'toYear': 2026, 'adjustment': {'quota': {'base': 'T'}}        | toYear | overlay-years-out-of-range
                    V15    | 'toYear': 2024, 'adjustment': {'quota': {'base': 'T'}}        | toYear | overlay-years-reversed
                    V15    | 'adjustment': {}                                              | adjustment | overlay-not-one-adjustment
                    V15    | 'adjustment': {'quota': {'base': 'T'}, 'weights': {}}         | adjustment | overlay-not-one-adjustment
                    V15    | 'adjustment': {'quota': {}}                                   | adjustment.quota | overlay-adjustment-empty
                    V15    | 'adjustment': {'quota': {'rate': 0.3}}                        | adjustment.quota.rate | overlay-rate-too-high
                    V15    | 'adjustment': {'quota': {'rate': 0.25}}                       | adjustment.approval | overlay-rate-unapproved
                    V15    | 'adjustment': {'quota': {'base': 'T'}, 'approval': APPROVAL}  | adjustment.approval | overlay-approval-without-rate
                    V15    | 'adjustment': {'quota': {'rate': 0.2}, 'approval': APPROVAL}  | adjustment.approval | overlay-approval-unnecessary
                    V20b   | 'adjustment': {'deadline': DAY(12/20/0), 'approval': APPROVAL} | adjustment.approval | overlay-approval-without-rate
                    V20b   | 'adjustment': {'deadline': DAY(13/1/0)}                       | adjustment.deadline.month | overlay-day-impossible
                    V20b   | 'adjustment': {'deadline': DAY(2/29/0)}                       | adjustment.deadline.day | overlay-day-impossible
                    V20b   | 'adjustment': {'deadline': DAY(12/20/2)}                      | adjustment.deadline.yearOffset | overlay-year-offset-impossible
                    V15    | 'adjustment': {'conditions': [{'fact': 'POINTS', 'atLeast': 95}]} | rule | overlay-rule-unknown
                    V12a   | 'adjustment': {'conditions': []}                              | adjustment.conditions | overlay-adjustment-empty
                    V12a   | 'adjustment': {'conditions': [{'fact': 'POINTS', 'is': true}]} | adjustment.conditions[0] | overlay-condition-invalid
                    V11    | 'adjustment': {'weights': {'criteria': [CRITERION(TASKS/X1/70)]}} | adjustment.weights.criteria | overlay-criteria-without-annex
                    V11    | 'adjustment': {'weights': {'annex': 'PHU_LUC_4', 'criteria': [CRITERION(NONE/X1/70)]}} | adjustment.weights.criteria | overlay-criterion-unknown
                    V11    | 'adjustment': {'weights': {'annex': 'PHU_LUC_4', 'criteria': [CRITERION(TASKS/GROUP_1/70)]}} | adjustment.weights.criteria | overlay-criterion-exists
                    V11    | 'adjustment': {'weights': {'annex': 'PHU_LUC_4', 'criteria': [CRITERION(TASKS/X1/60)]}} | adjustment.weights.maxima | overlay-points-sum-differs
                    V11    | 'adjustment': {'weights': {}}                                 | adjustment.weights | overlay-adjustment-empty
                    V11    | 'adjustment': {'weights': {'annex': 'PHU_LUC_9', 'maxima': {'GENERAL': 30}}} | adjustment.weights.annex | overlay-annex-unknown
                    V11    | 'adjustment': {'weights': {'maxima': {'GENERALL': 30}}}       | adjustment.weights.maxima | overlay-criterion-unknown
                    V11    | 'adjustment': {'weights': {'maxima': {'POLITICS': 10}}}       | adjustment.weights.maxima | overlay-criterion-unknown
                    V11    | 'adjustment': {'weights': {'maxima': {'GENERAL': -20, 'TASKS': 120}}} | adjustment.weights.maxima | overlay-points-out-of-bounds
                    V11    | 'adjustment': {'weights': {'maxima': {'GENERAL': 20}}}        | adjustment.weights.maxima | overlay-points-sum-differs
                    V11    | 'adjustment': {'weights': {'thresholds': {'GOOD': 95}}}       | adjustment.weights.thresholds | overlay-tiers-out-of-order
                    V11    | 'adjustment': {'weights': {'thresholds': {'NOT_COMPLETED': 10}}} | adjustment.weights.thresholds | overlay-worst-tier-above-zero
                    """)
    void thePartAtFaultAndTheReasonAreReported(String rule, String set, String field, String reason) {
        var vietnamese = refused("vi", rule, set);
        var english = refused("en", rule, set);

        assertNotEquals(vietnamese.getString("errors[0].message"), english.getString("errors[0].message"));
        for (var answer : new JsonPath[] {vietnamese, english}) {
            equal(field, answer, "errors[0].field");
            equal(reason, answer, "errors[0].code");
            assertFalse(answer.getString("errors[0].message").contains(reason), "it is said in words");
        }
        assertNotEquals(vietnamese.getString("detail"), english.getString("detail"));
    }

    /** What would do: the rules of the adjusted kind, or what the scale has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    V99    | 'adjustment': {'quota': {'base': 'T'}}                        | V99       | V15
                    V20z   | 'adjustment': {'deadline': DAY(12/20/0)}                      | V20z      | V20a V20b V20c V20d
                    V15    | 'adjustment': {'weights': {'maxima': {'GENERAL': 30}}}        | V15       | V11
                    V11    | 'adjustment': {'weights': {'maxima': {'GENERALL': 30}}}       | GENERALL  | GENERAL TASKS
                    V11    | 'adjustment': {'weights': {'annex': 'PHU_LUC_1', 'criteria': [CRITERION(NONE/X1/70)]}} | NONE | GENERAL TASKS
                    V11    | 'adjustment': {'weights': {'annex': 'PHU_LUC_9', 'maxima': {'GENERAL': 30}}} | PHU_LUC_9 | PHU_LUC_1 PHU_LUC_2 PHU_LUC_3 PHU_LUC_4 PHU_LUC_5
                    """)
    void whatWouldDoIsNamed(String rule, String set, String sent, String expected) {
        var answer = refused("vi", rule, set);

        equal(sent, answer, "errors[0].sent");
        assertEquals(List.of(expected.split(" ")), answer.getList("errors[0].expected"));
    }

    private static void equal(String expected, JsonPath answer, String place) {
        assertEquals(expected, answer.getString(place), answer::prettify);
    }

    private JsonPath refused(String language, String rule, String set) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .body(body(rule, set))
                .post("/api/v1/overlays")
                .then()
                .statusCode(422)
                .body("service", equalTo("rating-service"))
                .extract()
                .jsonPath();
    }

    private String body(String rule, String set) {
        var quoted = set.replace("APPROVAL", "{'documentNumber': '412-QĐ/TU', 'date': '2025-12-20'}")
                .replaceAll("DAY\\((\\d+)/(\\d+)/(\\d+)\\)", "{'month': $1, 'day': $2, 'yearOffset': $3}")
                .replaceAll(
                        "CRITERION\\((\\w+)/(\\w+)/(\\d+)\\)",
                        "{'group': '$1', 'code': '$2', 'name': 'Tiêu chí', 'maximum': $3}");
        var head =
                "{'unitId': '%s', 'scheme': 'P2025', 'rule': '%s', 'documentNumber': '31-QĐ/TU', 'documentDate': '2025-11-24', %s}";
        return head.formatted(ward, rule, quoted).replace('\'', '"');
    }
}
