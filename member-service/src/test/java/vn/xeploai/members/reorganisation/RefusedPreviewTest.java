package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** A preview is refused as the decision itself would be, and a list whose days are out of order is refused. */
@ServiceTest
class RefusedPreviewTest {
    @Test
    void aCodeTakenMeanwhileRefusesThePreviewLikeTheDecision() {
        var district = Units.aDistrict(Units.aProvince());
        var code = Map.of("system", "GSO", "value", Units.aCode());
        var closed = Units.aUnit("Đảng bộ phường cũ", "COMMUNE_COMMITTEE", "GRASSROOTS", district);
        closed.put("identifiers", List.of(code));
        String decision = aDecision()
                .with(act("CLOSE", Units.created(closed), Map.of()))
                .decide()
                .statusCode(200)
                .extract()
                .path("id");
        var next = Units.aUnit("Đảng bộ phường mới", "COMMUNE_COMMITTEE", "GRASSROOTS", district);
        next.put("identifiers", List.of(code));
        next.put("validFrom", DAY);
        Units.created(next);

        var correction = aDecision().corrects(decision).with(act("RENAME", district, Map.of("name", "Quận đổi tên")));

        for (var answer : List.of(correction.preview(), correction.decide())) {
            answer.statusCode(409)
                    .body("type", equalTo("/problems/record-conflicts"))
                    .body("constraint", equalTo("unit_identifier_value_excl"));
        }
    }

    @Test
    void decisionsOfReversedDaysAreNotListed() {
        given().queryParam("from", "2026-02-01")
                .queryParam("to", "2026-01-01")
                .get("/api/v1/reorganisations")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/period-reversed"));
    }
}
