package vn.xeploai.emulation.title;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;

@ServiceTest
class TitleResourceTest {
    @Test
    void titlesAreListedByAwardYearOrByDay() {
        Rounds.get("/titles?year=2015")
                .statusCode(200)
                .body("titles.code", hasItems("PHUONG_VH", "KHU_VUC_VH", "DV_X1"));
        Rounds.get("/titles?year=2024").body("titles.code", not(hasItem("PHUONG_VH")));
        Rounds.get("/titles?on=2025-07-01").body("titles.find { it.code == 'CSTDCS' }.regime", equalTo("S2025"));
        for (var neither : new String[] {"/titles", "/titles?year=2024&on=2024-01-01"})
            Rounds.get(neither).statusCode(400).body("type", equalTo("/problems/title-year-or-day"));
    }

    @Test
    void aTitleIsShownWholeWithItsSources() {
        Rounds.get("/titles/CSTDCS?year=2023")
                .statusCode(200)
                .body("ratio.percent", equalTo(15))
                .body("ratio.legalBasis.article", equalTo("Điều 9.3"))
                .body("vote", nullValue());
        Rounds.get("/titles/CSTDCS?year=2025")
                .body("ratio", nullValue())
                .body("vote.percent", equalTo(80))
                .body("needs.rule", contains("V27", "V27", "V36"))
                .body("needs[1].need.kind", equalTo("ANY"))
                .body("needs[1].need.needs.kind", contains("TIER", "INITIATIVES"))
                .body("bars[0].legalBasis.article", equalTo("Điều 4.4"))
                .body("bodies.role", contains("HEAD_OF_ENTITY", "COMMUNE_CHAIRMAN"))
                .body("revocationGrounds.code", contains("POINT_A", "POINT_B", "POINT_C", "POINT_D"))
                .body("revocationGrounds.legalBasis.article.unique()", contains("Điều 93"));
        Rounds.get("/titles/DV_X1?year=2025").body("revocationGrounds", hasSize(0));
        Rounds.get("/titles/CSTDCS?year=2000").statusCode(404).body("type", equalTo("/problems/title-not-found"));
    }
}
