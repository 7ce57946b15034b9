package vn.xeploai.ratings.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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

/** From the complaint to the discipline, as in phường Xuân Khánh: only the decision changes what the rules say of a grade. */
@ServiceTest
class ComplaintStepsTest {
    private final Tree district = Tree.aDistrict(1, 1, 2);
    private final UUID cell = district.cells().get(0);
    private final Member member = district.membersOf(cell).get(0);
    private UUID rating;

    @BeforeEach
    void aGoodMember() {
        var round = Rounds.anOpenRound("2025", district);
        rating = Rounds.ratingOf(round, member.id());
        Conduct.report(rating, cell, Conduct.goodYear(35)).statusCode(200);
        Rounds.act(rating, "self-rating", null, Map.of("grade", "HTXSNV", "points", Conduct.points(27, 67)))
                .statusCode(200);
    }

    @Test
    void onlyTheDecisionChangesTheAssessment() {
        assessed("PROPOSED", "HTXSNV");
        var complaint = Conduct.aComplaint("MEMBER", member.id(), "2025-03-01");
        assessed("NOT_RATED", null);
        Conduct.step(complaint, "verification", "2025-03-20").statusCode(200).body("state", equalTo("VERIFIED"));
        Conduct.step(complaint, "proposal", "2025-04-02").statusCode(200).body("state", equalTo("PROPOSED"));
        assessed("NOT_RATED", null);
        fact("DUTY_RELATED_DISCIPLINE", false);

        Conduct.decide(complaint, Conduct.terms(cell, "2025-04-20"))
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("events.state", contains("DECIDED", "PROPOSED", "VERIFIED"))
                .body("next", hasSize(0))
                .body("disciplineIds", hasSize(1));

        assessed("PROPOSED", "KHTNV");
        fact("DUTY_RELATED_DISCIPLINE", true);
    }

    @Test
    void aComplaintIsReceivedOnce() {
        var body = new HashMap<String, Object>(Map.of(
                "subject",
                Map.of("kind", "MEMBER", "id", member.id()),
                "kind",
                "COMPLAINT",
                "receivedOn",
                "2025-03-01",
                "receivedBy",
                cell,
                "text",
                "Phản ánh việc giải quyết thủ tục chậm"));
        String id = Rounds.post("/complaints", body).statusCode(201).extract().path("id");

        Rounds.post("/complaints", body)
                .statusCode(409)
                .body("type", equalTo("/problems/complaint-recorded"))
                .body("complaintId", equalTo(id));
        body.put("text", "Phản ánh thái độ phục vụ");
        Rounds.post("/complaints", body).statusCode(201);
    }

    @Test
    void aRejectedComplaintChangesNothing() {
        var complaint = Conduct.aComplaint("MEMBER", member.id(), "2025-03-01");

        Conduct.step(complaint, "rejection", "2025-03-20").statusCode(200).body("state", equalTo("REJECTED"));

        assessed("PROPOSED", "HTXSNV");
    }

    @Test
    void stepsFollowTheirOrder() {
        var complaint = Conduct.aComplaint("MEMBER", member.id(), "2025-03-01");

        Conduct.step(complaint, "proposal", "2025-04-02")
                .statusCode(409)
                .body("type", equalTo("/problems/complaint-not-in-state"))
                .body("detail", equalTo("Đơn thư mới được tiếp nhận nên không thể đề nghị kỷ luật ở bước này."))
                .body("next", contains("VERIFIED", "REJECTED"));
        Conduct.step(complaint, "verification", "2025-02-28")
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-day-too-early"))
                .body("detail", equalTo("Ngày 2025-02-28 không hợp lệ vì trước ngày 2025-03-01 của bước liền trước."));
        Conduct.step(UUID.randomUUID(), "verification", "2025-04-02")
                .statusCode(404)
                .body("type", equalTo("/problems/complaint-not-found"));
    }

    @Test
    void complaintsAreListedAsRecordedAtAnInstant() {
        var complaint = Conduct.aComplaint("MEMBER", member.id(), "2025-03-01");
        var before = Rounds.watermark();
        Conduct.step(complaint, "verification", "2025-03-20").statusCode(200);

        Rounds.get("/complaints?subject={s}&knownAt={k}", member.id(), before)
                .body("items.state", equalTo(List.of("RECEIVED")));
        Rounds.get("/complaints?subject={s}&state=VERIFIED&total=true", member.id())
                .body("items.id", contains(complaint.toString()))
                .body("total", equalTo(1));
        Rounds.get("/complaints?subject={s}&state=RECEIVED", member.id()).body("items", hasSize(0));
    }

    @Test
    void anOpenComplaintConcernsItsSubjectOnly() {
        var other = district.membersOf(cell).get(1);

        Conduct.aComplaint("MEMBER", other.id(), "2025-03-01");

        assessed("PROPOSED", "HTXSNV");
        Rounds.get("/ratings/" + rating + "/findings").body("findings.rule", not(hasItem("V21")));
    }

    private void assessed(String outcome, String grade) {
        Rounds.get("/ratings/" + rating + "/assessment")
                .statusCode(200)
                .body("assessment.outcome", equalTo(outcome))
                .body("assessment.grade", equalTo(grade));
    }

    private void fact(String name, Object value) {
        Rounds.get("/ratings/" + rating + "/assessment")
                .body("facts.find { it.fact == '" + name + "' }.value", equalTo(value))
                .body("facts.find { it.fact == '" + name + "' }.source", equalTo("CONDUCT"));
    }
}
