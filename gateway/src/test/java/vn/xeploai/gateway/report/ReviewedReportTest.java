package vn.xeploai.gateway.report;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Siblings;

/** A report that includes what surrounds the ratings: reviews, disciplines, commitments, meetings, tasks, cadres and awards. */
@QuarkusTest
class ReviewedReportTest extends GatewayTest {
    private static final String REPORT = "/api/v1/reports/districts/917?period=2022";
    private static final String REVIEWED = REPORT + "&include=reviews";
    private static final String STATE_CAMPAIGN =
            """
            {"watermark": "2026-11-21T17:00:00Z", "knownAt": "{{request.query.knownAt}}", "lastRecordedAt": "2026-11-20T08:00:00Z",
             "scheme": null, "campaigns": [{"id": "%s", "rootUnitId": "%s", "holdsUnder": true}]}
            """;

    @BeforeEach
    void reviews() {
        for (var name : new String[] {
            "reviews/coverage",
            "remedies/figures",
            "disciplines/figures",
            "commitments/coverage",
            "meetings/attendance",
            "tasks/figures",
            "inspections/figures",
            "complaints/figures"
        }) {
            var answer = Siblings.json(name.replace('/', '-') + ".json");
            Siblings.ratings().stubFor(Siblings.read("/" + name).willReturn(answer));
        }
        Siblings.members().stubFor(Siblings.read("/cadres/figures").willReturn(Siblings.json("cadres-figures.json")));
    }

    @Test
    void theUnitAndEachRowSayWhoWasReviewedAndWhatWasFixed() {
        given().get(REVIEWED)
                .then()
                .statusCode(200)
                .body("include", contains("reviews"))
                .body("review.subjects.subjectKind", contains("CELL", "MEMBER"))
                .body("review.subjects[0].reviewedPercent", is(100.0f))
                .body("review.subjects[1].total", is(40))
                .body("review.subjects[1].reviewedPercent", is(92.31f))
                .body("review.subjects[1].missing", is(3))
                .body("review.remedies.weaknesses", is(3))
                .body("review.remedies.overdue", is(1))
                .body("rows[0].review.subjects[0].reviewed", is(27))
                .body("rows[0].review.remedies.remedies", is(2))
                .body("rows[1].review.subjects", hasSize(0))
                .body("rows[1].review.remedies", nullValue());
        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/remedies/figures"))
                        .withQueryParam("on", equalTo("2022-12-31"))
                        .withQueryParam("under", equalTo(Siblings.DISTRICT)));
    }

    @Test
    void disciplinesAreThoseOfTheYearAndTheYearBefore() {
        given().get(REPORT + "&include=discipline")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("review")))
                .body("discipline.years.year", contains(2022, 2021))
                .body("discipline.years[0].persons", is(2))
                .body("discipline.years[0].forms[0].form", is("CANH_CAO"))
                .body("discipline.years[1].persons", is(0))
                .body("rows[0].discipline.years.persons", contains(0, 0))
                .body("rows[1]", not(hasKey("discipline")));
        given().get(REPORT + "&include=discipline&format=csv")
                .then()
                .body(containsString(",2022,Đảng,Cảnh cáo,2,1\r\n"))
                .body(containsString(",Chưa rõ\r\n"));
        Siblings.ratings().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/reviews/coverage")));
    }

    @Test
    void commitmentsAreThoseOfTheProgrammesThatAnybodyHasOne() {
        given().get(REPORT + "&include=commitments")
                .then()
                .statusCode(200)
                .body("commitments.programme", contains("KL21"))
                .body("commitments[0].subjects.subjectKind", contains("CELL", "MEMBER"))
                .body("commitments[0].subjects[1].committedPercent", is(92.31f))
                .body("commitments[0].subjects[1].missing", is(3))
                .body("commitments[0].subjects[1].notAssessed", is(3))
                .body("rows[0].commitments[0].subjects[0].committed", is(27))
                .body("rows[1]", not(hasKey("commitments")))
                .body("$", not(hasKey("meetings")));
        given().get(REPORT + "&include=commitments&format=csv")
                .then()
                .body(containsString("KL21,Đảng viên,40,36,92.31,3,1,30,2,1,3\r\n"))
                .body(containsString(",Chưa ghi nhận\r\n"));
    }

    @Test
    void meetingsAreThoseThatWereRecorded() {
        given().get(REPORT + "&include=meetings")
                .then()
                .statusCode(200)
                .body("meetings.meetings", is(24))
                .body("meetings.attendancePercent", is(85.0f))
                .body("meetings.monthsWithoutMeeting", is(12))
                .body("meetings.cellsWithoutMeeting", is(2))
                .body("rows[0]", not(hasKey("meetings")));
        given().get(REPORT + "&include=meetings&format=csv")
                .then()
                .body(containsString(",24,320,272,40,8,85.00,12,2\r\n"))
                .body(containsString(",Chưa ghi nhận\r\n"));
        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/meetings/attendance"))
                        .withQueryParam("on", equalTo("2022-12-31")));
    }

    @Test
    void tasksAreThoseOfProgrammesThatWereRecorded() {
        given().get(REPORT + "&include=tasks")
                .then()
                .statusCode(200)
                .body("include", contains("tasks"))
                .body("tasks.tasks", is(12))
                .body("tasks.due", is(10))
                .body("tasks.inTimePercent", is(80.0f))
                .body("rows[0].tasks.open", is(5))
                .body("rows[0].tasks.inTimePercent", nullValue())
                .body("rows[1]", not(hasKey("tasks")))
                .body("$", not(hasKey("meetings")));
        given().get(REPORT + "&include=tasks&format=csv")
                .then()
                .body(containsString(",12,10,9,4,8,80.00,1,3,1\r\n"))
                .body(containsString(",5,0,0,0,0,,0,5,0\r\n"))
                .body(containsString(",Chưa ghi nhận\r\n"));
        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/tasks/figures"))
                        .withQueryParam("on", equalTo("2022-12-31"))
                        .withQueryParam("under", equalTo(Siblings.DISTRICT)));
    }

    @Test
    void inspectionsAndComplaintsAreThoseOfTheDay() {
        given().get(REPORT + "&include=inspections")
                .then()
                .statusCode(200)
                .body("include", contains("inspections"))
                .body("inspections.inspections.planned", is(5))
                .body("inspections.inspections.withViolation", is(1))
                .body("inspections.inspections.overdue", is(1))
                .body("inspections.complaints.open", is(3))
                .body("inspections.complaints.oldestOpenDays", is(42))
                .body("rows[0].inspections.inspections.concluded", is(2))
                .body("rows[0].inspections.complaints", nullValue())
                .body("rows[1]", not(hasKey("inspections")))
                .body("$", not(hasKey("meetings")));
        given().get(REPORT + "&include=inspections&format=csv")
                .then()
                .body(containsString(",5,3,1,1\r\n"))
                .body(containsString(",2,2,0,0\r\n"))
                .body(containsString(",3,1,1,1,42,2,4\r\n"))
                .body(containsString(",Chưa ghi nhận\r\n"));
        for (var figures : new String[] {"inspections", "complaints"})
            Siblings.ratings()
                    .verify(getRequestedFor(urlPathEqualTo("/api/v1/" + figures + "/figures"))
                            .withQueryParam("on", equalTo("2022-12-31"))
                            .withQueryParam("under", equalTo(Siblings.DISTRICT)));
    }

    @Test
    void cadresAreCountedAgainstTheirQuotas() {
        given().get(REPORT + "&include=cadres")
                .then()
                .statusCode(200)
                .body("include", contains("cadres"))
                .body("cadres.own.persons", nullValue())
                .body("cadres.total.groups.persons", contains(33, 14))
                .body("cadres.total.groups.quota", contains(33, 14))
                .body("cadres.total.groups[0].categories.persons", contains(12, 21))
                .body("cadres.assignedCells", is(40))
                .body("cadres.concurrentOffices[0].percent", is(100.0f))
                .body("rows[0].cadres.own.groups.aboveQuota", contains(false, false))
                .body("rows[0].cadres.assignedCells", nullValue())
                .body("rows[1]", not(hasKey("cadres")))
                .body("$", not(hasKey("meetings")));
        given().get(REPORT + "&include=cadres&format=csv")
                .then()
                .body(containsString(",\"Cán bộ, công chức\",33,33,33,12,33\r\n"))
                .body(containsString(",Công chức,21,,21,0,\r\n"))
                .body(containsString(",41,40,Bí thư chi bộ kiêm trưởng khu,25,25,100.00\r\n"))
                .body(containsString(",Chưa rõ\r\n"));
        var plain = given().get(REPORT).jsonPath();
        assertEquals(
                plain.<String>get("figuresHash"),
                given().get(REPORT + "&include=cadres").jsonPath().get("figuresHash"));
        Siblings.members()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/cadres/figures"))
                        .withQueryParam("on", equalTo("2022-12-31"))
                        .withQueryParam("under", equalTo(Siblings.DISTRICT)));
    }

    @Test
    void awardsOfBothSidesAreThoseThatWereRecorded() {
        var ofState = "0190a5d2-7c11-7000-8000-000000012022";
        Siblings.ratings().stubFor(Siblings.read("/awards/figures").willReturn(Siblings.json("awards-figures.json")));
        Siblings.ratings()
                .stubFor(Siblings.read("/awards/figures")
                        .withQueryParam("campaign", equalTo(ofState))
                        .willReturn(Siblings.json("awards-figures-state.json")));
        Siblings.ratings()
                .stubFor(Siblings.under(Siblings.DISTRICT, "/tallies/last-change")
                        .withQueryParam("track", equalTo("STATE"))
                        .willReturn(Siblings.answer(STATE_CAMPAIGN.formatted(ofState, Siblings.DISTRICT))));

        given().get(REPORT + "&include=awards")
                .then()
                .statusCode(200)
                .body("include", contains("awards"))
                .body("awards.title", contains("CSTDCS", "DV_X1"))
                .body("awards.kind", contains("TITLE", "FORM"))
                .body("awards[0].registered", is(6))
                .body("awards[0].share.base", is(30))
                .body("awards[0].share.actualPercent", is(13.33f))
                .body("awards[1].registered", nullValue())
                .body("awards[1].awarded", is(7))
                .body("awards[1].revoked", is(1))
                .body("rows[0].awards.title", contains("DV_X1"))
                .body("rows[1]", not(hasKey("awards")));
        given().get(REPORT + "&include=awards&format=csv")
                .then()
                .body(containsString(",CSTDCS,Danh hiệu,Cá nhân,6,5,4,4,0,15,30,13.33\r\n"))
                .body(containsString(",DV_X1,Hình thức khen thưởng,Cá nhân,,8,,7,1,,,\r\n"))
                .body(containsString(",Chưa ghi nhận\r\n"));
        var plain =
                given().get(REPORT).then().body("awards", nullValue()).extract().jsonPath();
        assertEquals(
                plain.<String>get("figuresHash"),
                given().get(REPORT + "&include=awards").jsonPath().get("figuresHash"));
    }

    @Test
    void figuresAndFindingsStayWhatTheyAre() {
        var plain = given().get(REPORT).jsonPath();
        var reviewed = given().get(REVIEWED).jsonPath();

        assertEquals(plain.<String>get("figuresHash"), reviewed.get("figuresHash"));
        assertEquals(plain.<Object>get("findings"), reviewed.get("findings"));
        given().get(REVIEWED).then().body("$", not(hasKey("findingSummary")));
        given().get(REPORT).then().body("$", not(hasKey("review"))).body("rows[0]", not(hasKey("review")));
    }

    @Test
    void theTableHasALineForEachUnitAndKind() {
        given().header("Accept-Language", "en")
                .get(REVIEWED + "&format=csv")
                .then()
                .statusCode(200)
                .body(containsString("\r\nReviews\r\n"))
                .body(containsString("Members,40,36,92.31,3,1,36,2,1\r\n"))
                .body(containsString(",None recorded\r\n"));
    }

    @Test
    void coverageThatDoesNotAddUpIsNotPassedOn() {
        var text = Siblings.text("reviews-coverage.json").replace("\"total\": 40", "\"total\": 41");
        Siblings.ratings().stubFor(Siblings.read("/reviews/coverage").willReturn(Siblings.answer(text)));

        given().get(REVIEWED).then().statusCode(502).body("type", is("/problems/source-answer-unusable"));
    }
}
