package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.ReportRows.find;
import static vn.xeploai.standalone.ReportRows.named;
import static vn.xeploai.standalone.ReportRows.title;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario A3: phường Xuân Khánh from 2012 to 2015, with the published numbers. */
@ExtendWith(SharedSystem.class)
class XuanKhanhIT {
    private final Api api;

    XuanKhanhIT(WholeSystem system) {
        this.api = new Api(system.gateway(), system.token());
    }

    @ParameterizedTest
    @CsvSource({
        "2013, Đảng bộ bộ phận khu vực 6",
        "2014, Đảng bộ bộ phận khu vực 6",
        "2013, Đảng bộ bộ phận khu vực 8",
        "2014, Đảng bộ bộ phận khu vực 8"
    })
    void sectionalCommitteesOfXuanKhanhAreRated(int year, String name) throws Exception {
        var ward = api.json("reports/units/31144?period=" + year);

        assertEquals("TSVM", named(ward, name).get("grade").asText());
        assertEquals(
                8,
                ReportSums.organisations(ward, "SECTIONAL_COMMITTEE")
                        .get("total")
                        .asInt());
    }

    @Test
    void theStandingCommitteeWasReviewedIn2012AndItsRemediesFollowed() throws Exception {
        var campaign = api.campaign(ward(), 2012);
        var reviews = api.json("reviews?limit=50&campaign=" + campaign).get("items");
        var remedies = api.json("remedies?limit=50&campaign=" + campaign).get("items");

        assertEquals(Set.of("NQTW4_XI"), Set.copyOf(reviews.findValuesAsText("occasion")));
        assertEquals(1 + 5, reviews.size());
        assertEquals(ward(), reviews.at("/0/subject/id").asText());
        assertEquals(1 + 5, remedies.size());
        for (var remedy : remedies) assertEquals("VERIFIED", remedy.get("state").asText());
        assertEquals("2015-06-25", remedies.at("/5/since").asText());
    }

    /** Verified by the ward, proposed by it, and decided by the level above. */
    @Test
    void aComplaintEndedInADisciplineThatTheDistrictDecided() throws Exception {
        var listed = find(api.json("complaints?limit=500").get("items"), "/receivedBy", ward());
        var complaint = api.json("complaints/" + listed.get("id").asText());
        var discipline =
                api.json("disciplines/" + complaint.at("/disciplineIds/0").asText());
        var district = api.unit("916", "2015-07-15");

        assertEquals("DECIDED", complaint.get("state").asText());
        assertEquals(
                List.of("DECIDED", "PROPOSED", "VERIFIED"),
                complaint.get("events").findValuesAsText("state"));
        assertEquals(district, complaint.get("proposedTo").asText());
        assertEquals("KHIEN_TRACH", discipline.get("form").asText());
        assertEquals(district, discipline.get("decidingUnitId").asText());
    }

    @Test
    void twentyTwoWereTrainedSince2012() throws Exception {
        var figures = api.json("training/figures?under=%s&from=2012-01-01&to=2015-12-31".formatted(ward()));
        var courses = figures.get("courses");

        for (var course : List.of(
                "POLITICAL_THEORY_INTERMEDIATE 9",
                "POLITICAL_THEORY_ADVANCED 2",
                "MASTER 2",
                "UNIVERSITY 7",
                "SPECIALISED_INTERMEDIATE 2"))
            assertEquals(
                    Integer.parseInt(course.split(" ")[1]),
                    find(courses, "/course", course.split(" ")[0])
                            .get("persons")
                            .asInt(),
                    course);
        assertEquals(22, figures.at("/longCourses/persons").asInt());
        assertEquals(100, figures.at("/shortCourses/persons").asInt());
    }

    @Test
    void twoSectionalCommitteesWereCleanAndStrongTwoYearsInARow() throws Exception {
        var streaks = api.json("reports/streaks?unit=31144&to=2014&years=2&subjectKind=SECTIONAL_COMMITTEE");

        for (var name : List.of("Đảng bộ bộ phận khu vực 6", "Đảng bộ bộ phận khu vực 8")) {
            var years = find(streaks.get("items"), "/name", name).get("years");
            assertEquals(List.of("TSVM", "TSVM"), years.findValuesAsText("grade"), name);
        }
    }

    @Test
    void theTitleOfAnAreaWasAwardedAndTheWardsIsATarget() throws Exception {
        var held = api.json("reports/units/31144?period=2014&include=awards").get("awards");
        var wanted = api.json("reports/units/31144?period=2015&include=awards").get("awards");

        assertEquals(1, title(held, "KHU_VUC_VH").get("awarded").asInt());
        assertEquals(1, title(wanted, "PHUONG_VH").get("registered").asInt());
        assertTrue(title(wanted, "PHUONG_VH").get("awarded").isNull());
    }

    /** As the example in docs/emulation.md has it: the ward's report, the needs of its title, and the rating that the need rests on. */
    @Test
    void threeCallsShowWhyTheTitleOfTheWardIsBlocked() throws Exception {
        var unit = api.json("reports/units/31144?period=2015&include=awards")
                .at("/unit/id")
                .asText();
        var answer = api.json("eligibility?title=PHUONG_VH&year=2015&subject=" + unit)
                .at("/items/0");
        var blocking = find(answer.get("conditions"), "/met", "FALSE");
        var rating = api.json("ratings/" + blocking.at("/evidence/0/id").asText());

        assertEquals("NOT_ELIGIBLE", answer.get("verdict").asText());
        assertEquals(1, answer.get("lacking").asInt());
        assertTrue(blocking.at("/label/vi").asText().startsWith("Đảng bộ trong sạch, vững mạnh"));
        assertEquals("2015 = COMPLETED", blocking.get("actual").asText());
        assertEquals("HTNV", rating.get("grade").asText());
        assertEquals("120-QĐ/QU", rating.at("/decisions/0/number").asText());
    }

    @Test
    void aCountThatNobodyKnowsIsNotZero() throws Exception {
        var report = api.json("reports/units/31144?period=2015");

        assertTrue(report.at("/members/total").isNull());
        assertTrue(report.at("/members/rated").isNull());
    }

    private String ward() throws Exception {
        return api.unit("31144", "2015-07-15");
    }
}
