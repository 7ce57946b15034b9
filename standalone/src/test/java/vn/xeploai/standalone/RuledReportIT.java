package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.ReportRows.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The packaged system reports findings and quotas beside its figures. */
@ExtendWith(SharedSystem.class)
class RuledReportIT {
    private static final String O_MON_2022 = "reports/districts/917?period=2022";
    private static final String QUOTAS_OF_2022 = O_MON_2022 + "&include=quotas";
    private static final String WITH_RULES = "reports/districts/917?period=2024&include=findings,quotas";

    private final Api api;

    RuledReportIT(WholeSystem system) {
        this.api = new Api(system.gateway(), system.token());
    }

    @Test
    void theQuotaOfAWardExplainsItself() throws Exception {
        var report = api.json(QUOTAS_OF_2022);
        var ward = row(report, "31156");
        var quota = group(ward.get("quota"), "MEMBER");

        assertEquals("V15a", quota.get("rule").asText());
        assertEquals("HD 21-HD/BTCTW, mục 2.3a", quota.get("legalBasis").asText());
        assertEquals("TCCSD", quota.get("groupKind").asText());
        assertEquals(grade(ward, "HTXSNV"), quota.get("numerator").asInt());
        assertEquals(grade(ward, "HTTNV"), quota.get("denominator").asInt());
        assertEquals(grade(ward, "HTTNV") / 5, quota.get("quota").asInt());
        assertEquals(9, report.at("/quota/sums/0/readings").size());
    }

    private static JsonNode group(JsonNode quota, String kind) {
        return StreamSupport.stream(quota.get("groups").spliterator(), false)
                .filter(group -> group.get("subjectKind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static int grade(JsonNode row, String code) {
        return StreamSupport.stream(row.at("/members/grades").spliterator(), false)
                .filter(grade -> grade.get("code").asText().equals(code))
                .mapToInt(grade -> grade.get("count").asInt())
                .sum();
    }

    /** The sample's officials are rated on the State's side, and some of them better as members. */
    @Test
    void aMemberRatedBetterThanAsAnOfficialIsNamed() throws Exception {
        var found = first(api.json(WITH_RULES), "V07c");

        assertEquals("WARNING", found.get("severity").asText());
        assertEquals("MEMBER", found.at("/subject/kind").asText());
        assertFalse(found.at("/subject/name").asText().isEmpty());
        assertTrue(found.at("/subject/unitName").asText().startsWith("Chi bộ"));
        assertEquals(
                "OFFICIAL = true, OFFICIAL_TIER = GOOD", found.get("actual").asText());
    }

    private static JsonNode first(JsonNode report, String rule) {
        return StreamSupport.stream(report.get("findings").spliterator(), false)
                .filter(finding -> finding.get("rule").asText().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The sample has no facts on completed tasks. */
    @Test
    void whatIsNotKnownIsNoFinding() throws Exception {
        var report = api.json(O_MON_2022 + "&include=findings");

        assertEquals(0, report.at("/findingSummary/total").asInt());
        assertTrue(report.get("findings").isEmpty());
    }

    @Test
    void everyFindingOfTheRulesIsCountedAndNamesItsLegalBasis() throws Exception {
        var report = api.json(WITH_RULES);
        var summary = report.get("findingSummary");
        var counted = StreamSupport.stream(summary.get("counts").spliterator(), false)
                .mapToInt(count -> count.get("count").asInt())
                .sum();

        assertTrue(report.get("complete").asBoolean());
        assertFalse(report.get("findings").isEmpty());
        assertEquals(summary.get("total").asInt(), counted);
        assertEquals(summary.get("shown").asInt(), report.get("findings").size());
        report.get("findings")
                .forEach(finding ->
                        assertFalse(finding.path("legalBasis").asText().isEmpty()));
    }

    @Test
    void askedAgainByThePrintedValuesItIsTheSameBytes() throws Exception {
        var question = O_MON_2022 + "&include=findings,quotas";
        var first = api.get(question);
        var printed = Api.parse(first);

        var again = api.get(question + "&knownAt=" + printed.get("knownAt").asText());

        assertEquals(200, first.statusCode(), first.body());
        assertEquals(first.body(), again.body());
        assertEquals(first.headers().firstValue("ETag"), again.headers().firstValue("ETag"));
        assertEquals(Api.parse(api.get(O_MON_2022)).get("figuresHash"), printed.get("figuresHash"));
    }
}
