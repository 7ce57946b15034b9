package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.ReportRows.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged system reports the time before the reform of 1 July 2025 as it was, and its result. */
@ExtendWith(SharedSystem.class)
class ReformReportIT {
    private static final String O_MON_2022 = "reports/districts/917?period=2022&on=2022-12-31";
    private static final String RESTATED = "&basis=restated&to=2026-01-01";
    private static final Set<String> WARDS_OF_O_MON = Set.of("31153", "31157", "31162");

    private final Api api;

    ReformReportIT(WholeSystem system) {
        this.api = new Api(system.gateway(), system.token());
    }

    /** Compares answers as recorded one microsecond before the decision with those as recorded now. */
    @Test
    void theReportOf2022IsTheSameBeforeAndAfterTheReform() throws Exception {
        var before = asOf(O_MON_2022, reformRecordedAt().minus(1, ChronoUnit.MICROS));
        var after = asOf(O_MON_2022, now());

        assertEquals(withoutKnownAt(before), withoutKnownAt(after));
        assertEquals(Api.parse(before).get("figuresHash"), Api.parse(after).get("figuresHash"));
    }

    /** One more reform takes in a ward with all its cells, which are those of a ward of 2022. */
    @Test
    void theReportOf2022StaysByteForByteWhenItsCellsAreReformedAgain() throws Exception {
        var before = api.get(O_MON_2022);
        var reformed = api.post("reorganisations", phuocThoiIntoOMon());
        var after =
                asOf(O_MON_2022, Instant.parse(Api.parse(before).get("knownAt").asText()));

        assertEquals(200, reformed.statusCode(), reformed.body());
        assertEquals(before.body(), after.body());
        assertEquals(before.headers().firstValue("ETag"), after.headers().firstValue("ETag"));
    }

    private String phuocThoiIntoOMon() throws Exception {
        var ward = api.json("units/by-code/31162?on=2025-12-31").at("/unit/id").asText();
        var closed = new ArrayList<String>();
        for (var campaign : api.json("campaigns?period=2025&root=" + ward).get("items")) {
            closed.add("{\"campaignId\": \"%s\", \"handling\": \"CLOSE_BEFORE\"}"
                    .formatted(campaign.get("id").asText()));
        }
        return """
                {"document": {"number": "2/TEST", "date": "2026-06-30", "authority": "Trung ương (mẫu)", "title": "Sáp nhập"},
                 "effectiveOn": "2031-01-01",
                 "acts": [{"act": "MERGE", "sources": [{"id": "%s"}], "into": {"identifier": {"system": "GSO", "value": "31153"}}}],
                 "campaigns": %s}
                """
                .formatted(ward, closed);
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022", "2023", "2024"})
    void restatedTheMembersOfOMonAreUnderItsThreeWards(int year) throws Exception {
        var asWas = api.district("917", year);
        var restated = api.json("reports/districts/917?period=" + year + RESTATED);
        var codes = new HashSet<String>();
        var total = 0;
        for (var row : restated.get("rows")) {
            total += row.at("/members/total").asInt();
            if (row.at("/unit/id").isTextual()) codes.add(row.at("/unit/code").asText());
        }

        assertEquals(WARDS_OF_O_MON, codes);
        assertEquals(asWas.at("/members/total").asInt(), total);
        for (var code : WARDS_OF_O_MON)
            assertTrue(row(restated, code).at("/members/total").asInt() > 100, code);
        for (var bucket : new String[] {"total", "rated", "exempt", "notRated", "notReported", "grades"}) {
            assertEquals(asWas.at("/members/" + bucket), restated.at("/members/" + bucket), bucket);
        }
    }

    @Test
    void theNationalSumOf2022IsTheSameOnEitherBasis() throws Exception {
        var country = api.json("units?kind=CENTRAL_COMMITTEE").at("/items/0/id").asText();
        var path = "reports/units/%s?period=2022".formatted(country);
        var asWas = api.json(path);
        var restated = api.json(path + RESTATED);

        ReportSums.assertHold(asWas);
        assertTrue(asWas.at("/members/total").asInt() > 5000);
        assertEquals(asWas.at("/members/total"), restated.at("/members/total"));
        assertEquals(asWas.at("/members/rated"), restated.at("/members/rated"));
        assertEquals(asWas.at("/members/grades"), restated.at("/members/grades"));
        assertTrue(row(asWas, "26").at("/members/total").asInt() > 0);
        assertEquals(row(asWas, "26").at("/members/total"), row(restated, "25").at("/members/total"));
    }

    @Test
    void aDistrictThatHasEndedIsNotReportedOn() throws Exception {
        var refused = api.get("reports/districts/917?period=2025");
        var problem = Api.parse(refused);
        var successors = new HashSet<String>();
        problem.get("successors")
                .forEach(unit -> successors.add(unit.get("code").asText()));

        assertEquals(409, refused.statusCode());
        assertEquals("/problems/unit-ended", problem.get("type").asText());
        assertEquals("2025-07-01", problem.get("endedOn").asText());
        assertEquals("01-QĐ/MẪU", problem.at("/decision/number").asText());
        assertEquals(WARDS_OF_O_MON, successors);
    }

    @ParameterizedTest
    @CsvSource({"31153, 6", "31157, 21", "31162, 5"})
    void aNewWardHasAReportOfItsOwn(String ward, int cells) throws Exception {
        var report = api.json("reports/units/%s?period=2025".formatted(ward));

        ReportSums.assertHold(report);
        assertEquals("P2025", report.at("/scheme/id").asText());
        assertEquals(cells, report.get("rows").size());
        assertTrue(report.get("allSubmitted").asBoolean());
        assertTrue(report.at("/members/rated").asInt() > 90);
        assertEquals(0, report.get("findings").size(), report.get("findings").toString());
        for (var block : List.of("collectives", "leaders", "officials", "agencies")) {
            assertTrue(report.at("/" + block + "/total").asInt() > 0, block);
            assertEquals(report.at("/" + block + "/total"), report.at("/" + block + "/rated"), block);
        }
        assertEquals(1, report.at("/collectives/total").asInt());
        assertEquals(1, report.at("/agencies/total").asInt());
        assertEquals(1, ReportSums.grade(report.get("agencies"), "HTTNV"));
        assertEquals(1, report.at("/direct/organisations").size());
        assertEquals(
                "SUPERIOR_ORGANISATION",
                report.at("/direct/organisations/0/kind").asText());
        assertEquals(1, ReportSums.grade(ReportSums.organisations(report, "SUPERIOR_ORGANISATION"), "HTTNV"));
    }

    /** A4: phường Thới Long, rated by its district until 2024 and by its province since. */
    @Test
    void theProvinceDecidesOnANewWard() throws Exception {
        var ward = api.json("units/by-code/31157?on=2025-12-31").at("/unit/id").asText();
        var province = api.json("units/by-code/92?on=2025-12-31").at("/unit/id").asText();
        var campaign = partyCampaignOf(ward);
        var competence = api.json("competence?campaign=%s&subjectKind=SUPERIOR_ORGANISATION&subjectId=%s&on=2026-01-24"
                        .formatted(campaign, ward))
                .get("competence");
        var rating = api.json("ratings?campaign=%s&subjectKind=SUPERIOR_ORGANISATION".formatted(campaign))
                .at("/items/0");

        assertEquals("V18e", competence.get("rule").asText());
        assertEquals(1, competence.get("bodies").size());
        assertEquals(province, competence.at("/bodies/0/unitId").asText());
        assertEquals("HTTNV", rating.get("grade").asText());
        var decision = api.json("decisions/" + rating.get("decisionId").asText());
        assertEquals(province, decision.get("decidingUnitId").asText());
        decision.get("findings")
                .forEach(finding -> assertFalse(finding.get("rule").asText().startsWith("V18"), finding.toString()));
    }

    private String partyCampaignOf(String ward) throws Exception {
        return api.json("campaigns?period=2025&track=PARTY&root=" + ward)
                .at("/items/0/id")
                .asText();
    }

    @Test
    void inTheReportOfTheProvinceANewWardIsARow() throws Exception {
        var province = api.json("reports/units/92?period=2025");
        var ward = api.json("reports/units/31157?period=2025");

        assertEquals(ward.at("/members/total"), row(province, "31157").at("/members/total"));
        assertEquals(ward.at("/members/rated"), row(province, "31157").at("/members/rated"));
        assertEquals("HTTNV", row(province, "31157").get("grade").asText());
        assertEquals("GOOD", row(province, "31157").get("tier").asText());
        assertEquals(
                3,
                ReportSums.organisations(province, "SUPERIOR_ORGANISATION")
                        .get("rated")
                        .asInt());
        assertTrue(province.get("leaders").isNull(), "unknown for other wards");
    }

    private Instant reformRecordedAt() throws Exception {
        return Instant.parse(api.reform().get("recordedAt").asText());
    }

    /** The earlier of both watermarks: all that was recorded until then is settled. */
    private Instant now() throws Exception {
        var earliest = Instant.MAX;
        for (var source : api.json("meta").get("sources")) {
            var watermark = Instant.parse(source.get("watermark").asText());
            if (watermark.isBefore(earliest)) earliest = watermark;
        }
        return earliest;
    }

    private HttpResponse<String> asOf(String path, Instant knownAt) throws Exception {
        var answer = api.get(path + "&knownAt=" + knownAt);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer;
    }

    private static JsonNode withoutKnownAt(HttpResponse<String> report) throws Exception {
        var tree = (ObjectNode) Api.parse(report);
        tree.remove("knownAt");
        return tree;
    }
}
