package vn.xeploai.members.planning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.qualification.Qualifications;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** Mạo Khê 2018: plans of the ward for two terms, sent to the standing committee of the town. */
@ServiceTest
class PlanningTest {
    private UUID district;
    private UUID ward;
    private UUID cell;

    @BeforeEach
    void register() {
        district = Units.aDistrict(Units.aProvince());
        ward = Units.aWard(district);
        cell = Units.aCell(ward);
    }

    @Test
    void plansOfTwoTermsAreProposedAndApprovedByTheUnitAbove() {
        var chair = aQualifiedMember();
        var secretary = aQualifiedMember();
        String first = propose(
                        2015,
                        chair,
                        "ADMINISTRATION_CHAIR",
                        secretary,
                        "COMMITTEE_SECRETARY",
                        chair,
                        "COMMITTEE_MEMBER")
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("persons", equalTo(2))
                .body("entries.office", contains("ADMINISTRATION_CHAIR", "COMMITTEE_MEMBER", "COMMITTEE_SECRETARY"))
                .body("approverId", nullValue())
                .extract()
                .path("id");
        String second = propose(2020, chair, "COMMITTEE_SECRETARY")
                .statusCode(201)
                .extract()
                .path("id");

        approve(first, ward).statusCode(422).body("type", equalTo("/problems/planning-approver-not-competent"));
        approve(first, district)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("approverId", equalTo(district.toString()))
                .body("approvalNumber", equalTo("45-QĐ/ThU"));
        approve(first, district)
                .statusCode(409)
                .body("type", equalTo("/problems/planning-state-differs"))
                .body("detail", endsWith("đã được phê duyệt."));

        list(Map.of("unit", ward, "total", true))
                .body("items.id", contains(first, second))
                .body("total", equalTo(2));
        list(Map.of("unit", ward, "state", "APPROVED")).body("items.id", contains(first));
        list(Map.of("unit", ward, "fromYear", 2020)).body("items.id", contains(second));
        list(Map.of("member", secretary)).body("items.id", contains(first));
    }

    @Test
    void aCadreWithoutTheStandardsIsRefusedWithWhatIsMissing() {
        var withoutTheory = Members.aMember(cell);
        Qualifications.held(withoutTheory, "EDUCATION", "UNIVERSITY");
        var withLowLevels = Members.aMember(cell);
        Qualifications.held(withLowLevels, "EDUCATION", "COLLEGE");
        Qualifications.held(withLowLevels, "POLITICAL_THEORY", "ELEMENTARY");

        propose(
                        2015,
                        aQualifiedMember(),
                        "ADMINISTRATION_CHAIR",
                        withoutTheory,
                        "COUNCIL_CHAIR",
                        withLowLevels,
                        "FRONT_CHAIR")
                .statusCode(422)
                .body("type", equalTo("/problems/planning-standards-unmet"))
                .body("errors.field", contains("entries[1].memberId", "entries[2].memberId", "entries[2].memberId"))
                .body(
                        "errors.expected",
                        contains(
                                List.of("POLITICAL_THEORY INTERMEDIATE"),
                                List.of("EDUCATION UNIVERSITY"),
                                List.of("POLITICAL_THEORY INTERMEDIATE")))
                .body("errors.recorded", contains(null, "EDUCATION COLLEGE", "POLITICAL_THEORY ELEMENTARY"))
                .body("detail", startsWith("Tiêu chuẩn của chức danh “Chủ tịch Hội đồng nhân dân” chưa đạt"))
                .body("errors.message[0]", equalTo("Trình độ lý luận chính trị: chưa đạt mức tối thiểu “Trung cấp”"))
                .body("errors[0].words", nullValue());
        list(Map.of("unit", ward)).body("items", hasSize(0));

        propose(2015, withLowLevels, "AREA_HEAD").statusCode(201);
    }

    @Test
    void aHigherLevelIsEnoughAndOneOfALaterDayIsNot() {
        var master = Members.aMember(cell);
        Qualifications.held(master, "EDUCATION", "ELEMENTARY");
        Qualifications.held(master, "EDUCATION", "MASTER");
        Qualifications.held(master, "POLITICAL_THEORY", "ADVANCED");
        propose(2015, master, "ADMINISTRATION_CHAIR").statusCode(201);

        var later = Members.aMember(cell);
        Qualifications.held(later, "EDUCATION", "UNIVERSITY");
        var theory = new TreeMap<>(Qualifications.anEntry(later, "POLITICAL_THEORY", "INTERMEDIATE"));
        theory.put("from", "2018-03-06");
        var document = new TreeMap<>(Qualifications.DOCUMENT);
        document.put("date", "2018-03-06");
        Qualifications.recorded(List.of(theory), document).statusCode(200);
        propose(2020, later, "ADMINISTRATION_CHAIR").statusCode(422).body("errors", hasSize(1));
    }

    @Test
    void onePlanOfATermIsOpenAtATimeAndAWithdrawnOneIsReadAsItWas() {
        var cadre = aQualifiedMember();
        String id = propose(2015, cadre, "ADMINISTRATION_CHAIR").extract().path("id");
        propose(2015, cadre, "COUNCIL_CHAIR")
                .statusCode(409)
                .body("type", equalTo("/problems/planning-open"))
                .body("id", equalTo(id));
        String before = list(Map.of("unit", ward)).extract().path("knownAt");

        withdraw(id).statusCode(200).body("state", equalTo("WITHDRAWN")).body("withdrawalReason", equalTo("Ghi nhầm"));
        withdraw(id).statusCode(409);
        approve(id, district).statusCode(409).body("type", equalTo("/problems/planning-state-differs"));
        given().queryParam("knownAt", before)
                .get("/api/v1/plannings/" + id)
                .then()
                .body("state", equalTo("PROPOSED"));
        given().get("/api/v1/plannings/" + id).then().body("state", equalTo("WITHDRAWN"));
        propose(2015, cadre, "COUNCIL_CHAIR").statusCode(201);
    }

    @Test
    void faultyPlansAreRefused() {
        var cadre = aQualifiedMember();

        propose(2015, cadre, "CHU_TICH", UUID.randomUUID(), "AREA_HEAD", cadre, "AREA_HEAD", cadre, "AREA_HEAD")
                .statusCode(422)
                .body("type", equalTo("/problems/planning-office-unknown"))
                .body("errors.field", contains("entries[0].office", "entries[1].memberId", "entries[3]"));
        var reversed = aPlan(2015, cadre, "AREA_HEAD");
        reversed.put("toYear", 2015);
        post("", reversed).statusCode(400).body("type", equalTo("/problems/planning-term-reversed"));
        propose(2010, cadre, "AREA_HEAD").statusCode(422).body("type", equalTo("/problems/planning-term-over"));
        given().get("/api/v1/plannings/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/planning-not-found"));
        withdraw(UUID.randomUUID().toString()).statusCode(404);
    }

    private UUID aQualifiedMember() {
        var member = Members.aMember(cell);
        Qualifications.held(member, "EDUCATION", "UNIVERSITY");
        Qualifications.held(member, "POLITICAL_THEORY", "INTERMEDIATE");
        return member;
    }

    /** @param entries member, office, member, office … */
    private Map<String, Object> aPlan(int fromYear, Object... entries) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var at = 0; at < entries.length; at += 2)
            rows.add(Map.of("memberId", entries[at], "office", entries[at + 1]));
        var plan = new TreeMap<String, Object>();
        plan.put("unitId", ward);
        plan.put("fromYear", fromYear);
        plan.put("toYear", fromYear + 5);
        plan.put("entries", rows);
        plan.put("document", Map.of("number", "12-TTr/ĐU", "date", "2018-03-05", "authority", "Đảng ủy phường thử"));
        return plan;
    }

    private ValidatableResponse propose(int fromYear, Object... entries) {
        return post("", aPlan(fromYear, entries));
    }

    private static ValidatableResponse approve(String id, UUID approver) {
        var document = Map.of("number", "45-QĐ/ThU", "date", "2018-05-21", "authority", "Ban Thường vụ Thị ủy thử");
        return post("/" + id + "/approval", Map.of("approverId", approver, "document", document));
    }

    private static ValidatableResponse withdraw(String id) {
        return post("/" + id + "/withdrawal", Map.of("reason", "Ghi nhầm"));
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/plannings" + path)
                .then();
    }

    private static ValidatableResponse list(Map<String, ?> parameters) {
        return given().queryParams(parameters).get("/api/v1/plannings").then().statusCode(200);
    }
}
