package vn.xeploai.ratings.scheme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;

@ServiceTest
class SchemeResourceTest {
    @Test
    void theSchemeOfAYearIsFound() {
        Rounds.get("/schemes?year=2022&track=PARTY")
                .statusCode(200)
                .body("schemes.id", contains("P2019"))
                .body("schemes[0].toYear", equalTo(2022));
        Rounds.get("/schemes").body("schemes", hasSize(13)).body("schemes[7].toYear", nullValue());
        Rounds.get("/schemes?year=2022").body("schemes.id", contains("P2019", "S2020"));
        Rounds.get("/schemes?year=1990").statusCode(200).body("schemes", hasSize(0));
    }

    @Test
    void aSchemeIsShownWhole() {
        Rounds.get("/schemes/P2014?revision=1")
                .statusCode(200)
                .body("legalBasis", equalTo("HD 27-HD/BTCTW; CV 1825-CV/BTCTW"))
                .body("documents[0].certainty", equalTo("CONFIRMED"))
                .body("grades.code", hasItem("DTC_XS"))
                .body("grades[0].label.vi", equalTo("Đủ tư cách, hoàn thành xuất sắc nhiệm vụ"))
                .body("notRatedReasons[0].bucket", equalTo("EXEMPT"))
                .body("distinctions[0].code", equalTo("TIEU_BIEU"))
                .body("points", nullValue())
                .body("rules.id", contains("V02a", "V15a", "V15b", "V30"));
    }

    @Test
    void everyRuleHasItsKindAndLegalBasis() {
        Rounds.get("/schemes/P2025")
                .statusCode(200)
                .body("periods", contains("YEAR"))
                .body("points.bands.tier", contains("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"))
                .body("points.annexes", hasSize(5))
                .body("rules.find { it.id == 'V15' }.kind", equalTo("QUOTA"))
                .body("rules.find { it.id == 'V15' }.legalBasis.article", equalTo("Điều 11.1.5"))
                .body("rules.find { it.id == 'V15' }.exceptionalRate", equalTo(0.25f))
                .body("rules.find { it.id == 'V12c' }.condition.all[1].fact", equalTo("TASKS_LATE_PERCENT"))
                .body("rules.find { it.id == 'V12c' }.condition.all[1].atMost", equalTo(20))
                .body("rules.find { it.id == 'V12c' }.condition.all[1]", not(hasKey("atLeast")));
    }

    @Test
    void missingSchemesAreReported() {
        Rounds.get("/schemes/P1999").statusCode(404).body("type", equalTo("/problems/scheme-unknown"));
        Rounds.get("/schemes/P2019?revision=7").statusCode(404).body("type", equalTo("/problems/scheme-unknown"));
        Rounds.get("/schemes?year=abc").statusCode(400).body("type", equalTo("/problems/parameter-malformed"));
    }
}
