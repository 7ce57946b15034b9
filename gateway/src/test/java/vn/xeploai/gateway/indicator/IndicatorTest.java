package vn.xeploai.gateway.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Golden;
import vn.xeploai.gateway.testing.Siblings;

@QuarkusTest
class IndicatorTest extends GatewayTest {
    private static final String INDICATORS = "/api/v1/reports/indicators?unit=" + Siblings.DISTRICT + "&year=2022";

    @BeforeEach
    void registers() {
        for (var name : new String[] {
            "reviews/coverage",
            "remedies/figures",
            "disciplines/figures",
            "commitments/coverage",
            "meetings/attendance",
            "tasks/figures"
        }) {
            var answer = Siblings.json(name.replace('/', '-') + ".json");
            Siblings.ratings().stubFor(Siblings.read("/" + name).willReturn(answer));
        }
    }

    private static String of(String code, String field) {
        return "years[0].indicators.find { it.code == '%s' }.%s".formatted(code, field);
    }

    @Test
    void eachIndicatorHasItsFiguresAndWhetherItIsReached() {
        Golden.assertEqual(
                "getIndicators.response.json", given().get(INDICATORS).asPrettyString());

        given().get(INDICATORS)
                .then()
                .statusCode(200)
                .body("years.year", contains(2022))
                .body(of("ATTENDANCE", "status"), is("FAILED"))
                .body(of("ATTENDANCE", "percent"), is(85.0f))
                .body(of("ATTENDANCE", "comparison"), is("ABOVE"))
                .body(of("MEMBERS_REVIEWED", "count"), is(36))
                .body(of("MEMBERS_REVIEWED", "base"), is(39))
                .body(of("MEMBERS_REVIEWED", "status"), is("FAILED"))
                .body(of("COMMITTED_KL21", "base"), is(39))
                .body(of("TASKS_IN_TIME", "count"), is(8))
                .body(of("TASKS_IN_TIME", "base"), is(10))
                .body(of("TASKS_IN_TIME", "status"), is("FAILED"))
                .body(of("TWO_YEARS_WITHOUT_VIOLATION", "count"), is(2))
                .body(of("TWO_YEARS_WITHOUT_VIOLATION", "status"), is("FAILED"))
                .body("years[0].indicators.code", not(hasItem("NO_EXPRESSIONS")));
    }

    @Test
    void whatNobodyHasRecordedIsUnknown() {
        given().get(INDICATORS)
                .then()
                .body(of("COMMITTED_CT05", "status"), is("UNKNOWN"))
                .body(of("COMMITTED_CT05", "count"), nullValue());
        var nobody = Siblings.text("reviews-coverage.json")
                .replaceAll(
                        "\"reviewed\": 36, \"excused\": 1, \"missing\": 3, \"examined\": 36, \"withExpressions\": 2, \"declineConcluded\": 1",
                        "\"reviewed\": 0, \"excused\": 1, \"missing\": 39, \"examined\": 0, \"withExpressions\": 0, \"declineConcluded\": 0");
        Siblings.ratings().stubFor(Siblings.read("/reviews/coverage").willReturn(Siblings.answer(nobody)));
        given().get(INDICATORS)
                .then()
                .body(of("MEMBERS_REVIEWED", "status"), is("UNKNOWN"))
                .body(of("MEMBERS_REVIEWED", "count"), nullValue());
    }

    @Test
    void severalYearsAreAnsweredTheLatestFirst() {
        given().header("Accept-Language", "en")
                .get(INDICATORS + "&years=2")
                .then()
                .statusCode(200)
                .body("years.year", contains(2022, 2021))
                .body("years[0].indicators[0].label", is("Members rated good or better"));
        given().get(INDICATORS + "&years=6").then().statusCode(400).body("errors", hasSize(1));
    }
}
