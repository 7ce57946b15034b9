package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.ReportRows.find;
import static vn.xeploai.standalone.ReportRows.title;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The emulation years of quận Ô Môn, and of the wards that succeeded its own. */
@ExtendWith(SharedSystem.class)
class EmulationIT {
    private final Api api;

    EmulationIT(WholeSystem system) {
        this.api = new Api(system.gateway(), system.token());
    }

    @Test
    void theTitlesOf2024WentFromRegistrationToAward() throws Exception {
        var awards = awards("917", 2024);
        var best = title(awards, "CSTDCS");

        assertEquals(best.get("registered"), best.get("nominated"));
        assertEquals(best.get("nominated").asInt() - 1, best.get("passed").asInt(), "one fell short of votes");
        assertEquals(best.get("passed").asInt() - 1, best.get("awarded").asInt(), "one was revoked");
        assertEquals(1, best.get("revoked").asInt());
        assertTrue(title(awards, "LDTT").get("awarded").asInt()
                > best.get("awarded").asInt());
        assertEquals(7, title(awards, "TTLDTT").get("registered").asInt());
        assertTrue(title(awards, "TTLDTT").get("awarded").asInt() > 0);
        assertEquals(1, title(awards, "TTLDXS").get("awarded").asInt());
        assertTrue(title(awards, "TTLDTT").get("nominated").isNull(), "nobody recorded any");
    }

    /** Of all 11 members nine would have been needed. */
    @Test
    void eightVotesFellShort() throws Exception {
        var council = find(api.json("councils?limit=50").get("items"), "/unitId", api.unit("917", "2024-12-31"));
        var votes = api.json("councils/%s/votes?limit=100"
                        .formatted(council.get("id").asText()))
                .get("items");
        var failed = find(votes, "/passed", "false");

        assertEquals(8, failed.get("votesFor").asInt());
        assertEquals(9, failed.get("needed").asInt());
        assertEquals("V33", failed.at("/finding/rule").asText());
    }

    /**
     * The titles of 2021 to 2023 were entered by their documents, so that the third in a row is due. No initiative of the province is
     * recorded of anybody, so that it is not known who has none.
     */
    @Test
    void whoIsBestThreeYearsInARowLacksOnlyAnInitiative() throws Exception {
        var district = api.unit("917", "2024-12-31");
        var due = api.json("eligibility/due?title=CSTDT&year=2024&under=" + district)
                .get("items");

        assertTrue(due.size() > 0);
        var needs = due.get(0).get("conditions");
        assertEquals(
                "2022 = CSTDCS, 2023 = CSTDCS, 2024 = CSTDCS",
                find(needs, "/rule", "V26").get("actual").asText());
        assertEquals("UNKNOWN", find(needs, "/rule", "V27").get("met").asText());
    }

    @ParameterizedTest
    @CsvSource({"2021, KHU_VUC_VH", "2022, KHU_VUC_VH", "2023, KHU_VUC_VH", "2024, TDP_VAN_HOA"})
    void areasAndMembersAreAwardedEveryYear(int year, String ofAreas) throws Exception {
        var report = api.json("reports/districts/917?period=%d&include=awards".formatted(year));
        var certificates = title(report.get("awards"), "DV_X1").get("awarded").asInt();
        var areas = title(report.get("awards"), ofAreas);

        assertEquals(ReportSums.grade(report.get("members"), "HTXSNV"), certificates);
        assertTrue(areas.get("awarded").asInt() > 0);
        assertTrue(areas.get("awarded").asInt() <= areas.get("registered").asInt());
    }

    /** Under the titles of 2025 the wards award what the district did. */
    @Test
    void theWardsAwardSinceTheDistrictEnded() throws Exception {
        var awards = awards("31157", 2025);
        var best = title(awards, "CSTDCS");

        assertTrue(best.get("awarded").asInt() > 0);
        assertEquals(best.get("passed"), best.get("awarded"));
        assertTrue(title(awards, "LDTT").get("awarded").asInt()
                >= best.get("awarded").asInt());
        var one = find(
                api.json("awards?title=CSTDCS&year=2025&limit=100").get("items"),
                "/awardingUnitId",
                api.unit("31157", "2025-12-31"));
        assertEquals(2_340_000, one.get("money").asInt());
    }

    private JsonNode awards(String unit, int year) throws Exception {
        return api.json("reports/units/%s?period=%d&include=awards".formatted(unit, year))
                .get("awards");
    }
}
