package vn.xeploai.ratings.scheme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;

@ServiceTest
class SchemeResourceTest {
    @Test
    void theSchemeOfAYearIsFound() {
        Rounds.get("/schemes?year=2022")
                .statusCode(200)
                .body("schemes.id", contains("P2019"))
                .body("schemes[0].toYear", equalTo(2022));
        Rounds.get("/schemes").body("schemes", hasSize(8)).body("schemes[7].toYear", nullValue());
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
                .body("rules", hasSize(0));
    }

    @Test
    void whatIsNotThereIsToldSo() {
        Rounds.get("/schemes/P1999").statusCode(404).body("type", equalTo("/problems/scheme-unknown"));
        Rounds.get("/schemes/P2019?revision=7").statusCode(404).body("type", equalTo("/problems/scheme-unknown"));
        Rounds.get("/schemes?year=abc").statusCode(400).body("type", equalTo("/problems/parameter-malformed"));
    }
}
