package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.standalone.ReportRows.find;
import static vn.xeploai.standalone.ReportRows.row;
import static vn.xeploai.standalone.ReportRows.subjects;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario A0: phường Mông Dương in 2017, with the published numbers. */
@ExtendWith(SharedSystem.class)
class MongDuongIT {
    private final Api api;

    MongDuongIT(WholeSystem system) {
        this.api = new Api(system.gateway(), system.token());
    }

    /** All 19 cells and 443 members of Mông Dương were reviewed, no expression of decline was found, and two weaknesses were. */
    @Test
    void mongDuong2017WasReviewedAsItWasPublished() throws Exception {
        var report = api.json("reports/districts/195?period=2017&include=reviews,discipline");
        var review = row(report, "06760").get("review");

        for (var kind : List.of("CELL 19", "MEMBER 443", "GRASSROOTS_ORGANISATION 1")) {
            var subjects = subjects(review, kind.split(" ")[0]);
            var count = Integer.parseInt(kind.split(" ")[1]);
            assertEquals(count, subjects.get("total").asInt(), kind);
            assertEquals(count, subjects.get("reviewed").asInt(), kind);
            assertEquals(count, subjects.get("examined").asInt(), kind);
            assertEquals(0, subjects.get("withExpressions").asInt(), kind);
        }
        assertEquals(2, review.at("/remedies/weaknesses").asInt());
        assertEquals(2, review.at("/remedies/fixed").asInt());
        assertEquals(0, report.at("/discipline/years/0/persons").asInt());
        var ofDistrict = subjects(report.get("review"), "MEMBER");
        assertEquals(443, ofDistrict.get("reviewed").asInt());
        assertEquals(
                ofDistrict.get("total").asInt(),
                443
                        + ofDistrict.get("missing").asInt()
                        + ofDistrict.get("excused").asInt());
    }

    @Test
    void everyMemberOfMongDuongRegisteredAfterTheReview() throws Exception {
        var row = row(api.json("reports/districts/195?period=2017&include=commitments"), "06760");
        var members = subjects(row.at("/commitments/0"), "MEMBER");

        assertEquals("AFTER_REVIEW", row.at("/commitments/0/programme").asText());
        assertEquals(443, members.get("committed").asInt());
        assertEquals(0, members.get("missing").asInt());
    }

    @Test
    void mongDuong2017HasTheOldGradesOnly() throws Exception {
        var codes = new HashSet<String>();
        row(api.district("195", 2017), "06760")
                .at("/members/grades")
                .forEach(grade -> codes.add(grade.get("code").asText()));

        assertEquals(Set.of("DTC_XS", "DTC_TOT", "DTC_HT", "VPTC"), codes);
    }

    /** The secretary of khu 10 heads it, too. */
    @Test
    void aPersonWithTwoPostsIsCountedOnce() throws Exception {
        var ward = api.unit("06760", "2017-12-31");
        var figures = api.json("cadres/figures?under=%s&on=2017-12-31".formatted(ward))
                .get("units");
        var both = "/concurrentOffices/0/both";

        assertEquals(1, find(figures, "/unitId", ward).at(both).asInt());
        for (var cell : figures) {
            if (cell.get("unitId").asText().equals(ward) || cell.at(both).asInt() == 0) continue;
            assertEquals(
                    "Chi bộ khu 10",
                    api.json("units/" + cell.get("unitId").asText() + "?on=2017-12-31")
                            .get("name")
                            .asText());
            assertEquals(1, cell.at("/total/persons").asInt());
        }
    }
}
