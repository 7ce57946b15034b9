package vn.xeploai.reviews.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class InspectionResourceTest {
    /** Two wards of two cells of two members each, in a campaign of 2018. */
    private final Tree district = Tree.aDistrict(2, 2, 2).known();

    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);
    private final Member member = district.membersOf(cell).get(0);
    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2018", district);
    }

    @Test
    void anInspectionIsConcludedOnceAndMayLeadToAComplaint() {
        String id = recorded(inspection(member, "2018-06-04", "2018-07-31"));
        Rounds.get("/inspections/{id}", id)
                .statusCode(200)
                .body("unitId", equalTo(cell.toString()))
                .body("inspectingUnitId", equalTo(district.root().toString()))
                .body("from", equalTo("2018-06-04"))
                .body("to", equalTo("2018-07-31"))
                .body("team.offices", contains("Ủy viên Ủy ban Kiểm tra", "Chuyên viên"))
                .body("team.people", equalTo(3))
                .body("documentNumber", equalTo("15-QĐ/UBKT"))
                .body("conclusion", nullValue());
        var before = Rounds.watermark();
        var complaint = Conduct.aComplaint("MEMBER", member.id(), "2018-07-26");

        conclude(id, "2018-07-25", complaint)
                .statusCode(200)
                .body("conclusion.on", equalTo("2018-07-25"))
                .body("conclusion.violationFound", equalTo(true))
                .body("conclusion.complaintId", equalTo(complaint.toString()))
                .body("conclusion.documentNumber", equalTo("21-KL/UBKT"));
        conclude(id, "2018-07-26", null)
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-already-concluded"));

        list("&concluded=true").body("items.id", contains(id));
        list("&concluded=true&knownAt=" + before).body("items", hasSize(0));
        Rounds.get("/inspections/{id}?knownAt=" + before, id).body("conclusion", nullValue());
    }

    @Test
    void aComplaintAboutAnotherSubjectOrNoneIsRefused() {
        String id = recorded(inspection(member, "2018-06-04", "2018-07-31"));
        var other = Conduct.aComplaint("MEMBER", district.membersOf(cell).get(1).id(), "2018-07-26");

        conclude(id, "2018-07-25", other)
                .statusCode(422)
                .body("type", equalTo("/problems/complaint-subject-differs"))
                .body("errors.field", contains("complaintId"));
        conclude(id, "2018-07-25", UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/complaint-not-found"));
        Rounds.get("/inspections/{id}", id).body("conclusion", nullValue());
    }

    @Test
    void daysThatDoNotFitAreRefused() {
        for (var from : List.of("2017-12-31", "2019-01-01"))
            record(inspection(member, from, "2019-01-31"))
                    .statusCode(422)
                    .body("type", equalTo("/problems/inspection-outside-period"))
                    .body("errors.field", contains("from"));
        record(inspection(member, "2018-06-04", "2018-06-03"))
                .statusCode(422)
                .body("type", equalTo("/problems/inspection-day-too-early"))
                .body("errors.field", contains("to"));
        list("").body("items", hasSize(0));

        String id = recorded(inspection(member, "2018-12-31", "2019-01-31"));
        conclude(id, "2018-12-30", null)
                .statusCode(422)
                .body("type", equalTo("/problems/inspection-day-too-early"))
                .body("errors.field", contains("on"));
        conclude(id, "2018-12-31", null).statusCode(200);
    }

    @Test
    void whoIsNotOnTheRosterOrNobodyKnowsIsRefused() {
        var stranger = inspection(member, "2018-06-04", "2018-07-31");
        stranger.put("subject", Map.of("kind", "MEMBER", "id", UUID.randomUUID()));
        record(stranger).statusCode(422).body("type", equalTo("/problems/review-subject-unknown"));
        var inspector = inspection(member, "2018-06-04", "2018-07-31");
        inspector.put("inspectingUnitId", UUID.randomUUID());
        record(inspector)
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("errors.field", contains("inspectingUnitId"));
    }

    @Test
    void noUnitInspectsItself() {
        var itself = inspection(member, "2018-06-04", "2018-07-31");
        itself.put("subject", Map.of("kind", "CELL", "id", cell));
        itself.put("inspectingUnitId", cell);

        record(itself)
                .statusCode(422)
                .body("type", equalTo("/problems/inspection-of-itself"))
                .body("errors.field", contains("inspectingUnitId"));
        itself.put("inspectingUnitId", ward);
        record(itself).statusCode(201);
    }

    @Test
    void whatWasConcludedIsOnlyTakenBackByALaterDocument() {
        String id = recorded(inspection(member, "2018-06-04", "2018-07-31"));
        conclude(id, "2018-07-25", null).statusCode(200);

        for (var cancellation : List.of(cancellation(null), cancellation("2018-07-24")))
            Rounds.post("/inspections/" + id + "/cancellation", cancellation)
                    .statusCode(422)
                    .body("type", equalTo("/problems/inspection-cancellation-undocumented"))
                    .body("errors.field", contains("document"));
        list("&cancelled=true").body("items", hasSize(0));
        Rounds.post("/inspections/" + id + "/cancellation", cancellation("2018-07-25"))
                .statusCode(200);
    }

    private static Map<String, Object> cancellation(String date) {
        var cancellation = new HashMap<String, Object>(Map.of("reason", "Thu hồi kết luận"));
        if (date != null)
            cancellation.put("document", Map.of("number", "30-QĐ/UBKT", "date", date, "authority", "Ủy ban Kiểm tra"));
        return cancellation;
    }

    @Test
    void anInspectionIsRecordedOnceUntilItIsCancelled() {
        String id = recorded(inspection(member, "2018-06-04", "2018-07-31"));
        record(inspection(member, "2018-06-04", "2018-08-31"))
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-recorded"))
                .body("inspectionId", equalTo(id));
        var supervision = inspection(member, "2018-06-04", "2018-07-31");
        supervision.put("kind", "SUPERVISION");
        String other = recorded(supervision);
        var cancellation = Map.of("reason", "Ghi nhầm");
        Rounds.post("/inspections/" + id + "/cancellation", cancellation)
                .statusCode(200)
                .body("cancellationReason", equalTo("Ghi nhầm"));
        Rounds.post("/inspections/" + id + "/cancellation", cancellation)
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-already-cancelled"));
        conclude(id, "2018-07-25", null)
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-already-cancelled"));
        conclude(UUID.randomUUID().toString(), "2018-07-25", null)
                .statusCode(404)
                .body("type", equalTo("/problems/inspection-not-found"));

        String again = recorded(inspection(member, "2018-06-04", "2018-08-31"));
        list("&cancelled=false").body("items.id", contains(other, again));
        list("&cancelled=true").body("items.id", contains(id));
        list("&kind=SUPERVISION").body("items.id", contains(other));
        list("&under=" + district.wards().get(1)).body("items", hasSize(0));
        list("&under=" + ward + "&subject=" + member.id() + "&total=true").body("total", equalTo(3));
    }

    @Test
    void inspectionsAreCountedInEveryUnitAboveAsOfADay() {
        conclude(recorded(inspection(member, "2018-03-01", "2018-04-30")), "2018-04-20", null);
        conclude(recorded(inspection(member, "2018-06-04", "2018-07-31")), "2018-09-10", null);
        recorded(inspection(district.membersOf(cell).get(1), "2018-10-01", "2018-12-31"));
        String cancelled = recorded(inspection(member, "2018-11-01", "2018-11-30"));
        Rounds.post("/inspections/" + cancelled + "/cancellation", Map.of("reason", "Không tiến hành"));

        for (var unit : List.of(district.root(), ward)) {
            counted("2018-07-31", unit, 3, 1, 1, 0);
            counted("2018-08-01", unit, 3, 1, 1, 1);
            counted("2018-09-09", unit, 3, 1, 1, 1);
            counted("2018-09-10", unit, 3, 2, 2, 0);
            counted("2019-01-01", unit, 3, 2, 2, 1);
        }
        figures("")
                .body(
                        "figures.findAll { it.unitId == '%s' }"
                                .formatted(district.wards().get(1)),
                        hasSize(0));
        figures("&under=" + ward).body(figure(cell, "planned"), equalTo(3));
    }

    private void counted(String on, UUID unit, int planned, int concluded, int withViolation, int overdue) {
        figures("&on=" + on)
                .body(figure(unit, "planned"), equalTo(planned))
                .body(figure(unit, "concluded"), equalTo(concluded))
                .body(figure(unit, "withViolation"), equalTo(withViolation))
                .body(figure(unit, "overdue"), equalTo(overdue));
    }

    private static String figure(UUID unit, String name) {
        return "figures.find { it.unitId == '%s' }.%s".formatted(unit, name);
    }

    private ValidatableResponse figures(String more) {
        return Rounds.get("/inspections/figures?campaign={c}" + more, campaign).statusCode(200);
    }

    private ValidatableResponse list(String more) {
        return Rounds.get("/inspections?campaign={c}" + more, campaign).statusCode(200);
    }

    private static ValidatableResponse record(Map<String, Object> request) {
        return Rounds.post("/inspections", request);
    }

    private static String recorded(Map<String, Object> request) {
        return record(request).statusCode(201).extract().path("id");
    }

    /** With a violation. */
    private static ValidatableResponse conclude(String id, String on, UUID complaint) {
        var request = new HashMap<String, Object>(Map.of(
                "on",
                on,
                "text",
                "Vi phạm nguyên tắc tập trung dân chủ",
                "violationFound",
                true,
                "document",
                Map.of("number", "21-KL/UBKT", "date", on, "authority", "Ủy ban Kiểm tra")));
        request.put("complaintId", complaint);
        return Rounds.post("/inspections/" + id + "/conclusion", request);
    }

    private Map<String, Object> inspection(Member subject, String from, String to) {
        return new HashMap<>(Map.of(
                "campaignId",
                campaign,
                "kind",
                "INSPECTION",
                "subject",
                Map.of("kind", "MEMBER", "id", subject.id()),
                "inspectingUnitId",
                district.root(),
                "programme",
                "Kiểm tra việc thực hiện nguyên tắc tập trung dân chủ",
                "from",
                from,
                "to",
                to,
                "team",
                Map.of("offices", List.of("Ủy viên Ủy ban Kiểm tra", "Chuyên viên"), "people", 3),
                "document",
                Map.of("number", "15-QĐ/UBKT", "date", "2017-12-20", "authority", "Ủy ban Kiểm tra")));
    }
}
