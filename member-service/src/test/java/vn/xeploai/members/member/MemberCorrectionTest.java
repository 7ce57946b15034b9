package vn.xeploai.members.member;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class MemberCorrectionTest {
    private final String code = Units.aCode();
    private UUID cell;
    private UUID member;

    @BeforeEach
    void aMemberWithAnIdentifier() {
        cell = Units.aCell(Units.aWard());
        member = withIdentifier("AGENCY_EID", code);
    }

    private UUID withIdentifier(String system, String value) {
        var body = Members.aBody(cell, "Nguyễn Văn Sửa");
        body.put("identifiers", List.of(Map.of("system", system, "value", value)));
        return Members.created(body);
    }

    @Test
    void identifiersAreAddedAndEnd() {
        var tag = tag();

        patch(tag, List.of(Map.of("system", "PAYROLL", "value", code)))
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("identifiers.system", contains("PAYROLL"));

        given().get("/api/v1/members/PAYROLL:" + code).then().statusCode(200).body("id", equalTo(member.toString()));
        given().get("/api/v1/members/AGENCY_EID:" + code)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/code-unresolved"));
        patch(tag, List.of()).statusCode(412);
        patch(tag(), List.of(Map.of("system", "PAYROLL", "value", code)))
                .statusCode(200)
                .header("ETag", tag());
    }

    @Test
    void anIdentifierOfAnotherMemberIsRefused() {
        var other = withIdentifier("PAYROLL", code);

        patch(tag(), List.of(Map.of("system", "PAYROLL", "value", code)))
                .statusCode(409)
                .body("type", equalTo("/problems/member-number-in-use"))
                .body("id", equalTo(other.toString()))
                .body("errors.field", contains("identifiers"));
    }

    @Test
    void manyAreCorrectedTogetherOrNot() {
        var named = Map.of("system", "AGENCY_EID", "value", code);
        Map<String, Object> good = Map.of("memberId", named, "etag", tag(), "fullName", "Nguyễn Văn Đúng");
        Map<String, Object> stale =
                Map.of("memberId", Members.aMember(cell), "etag", "\"1\"", "fullName", "Trần Thị Cũ");
        Map<String, Object> unfit = Map.of("memberId", Members.aMember(cell), "birthDate", "1955-01-01");

        correct(List.of(good, stale, unfit))
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"))
                .body("errors.field", contains("corrections[1]", "corrections[2].identityNumber"));
        given().get("/api/v1/members/" + member).then().body("fullName", equalTo("Nguyễn Văn Sửa"));

        correct(List.of(good)).statusCode(200).body("members.etag", contains(tag()));
        given().get("/api/v1/members/" + member).then().body("fullName", equalTo("Nguyễn Văn Đúng"));
    }

    private String tag() {
        return given().get("/api/v1/members/" + member).header("ETag");
    }

    private ValidatableResponse patch(String tag, List<Map<String, String>> identifiers) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("identifiers", identifiers))
                .patch("/api/v1/members/" + member)
                .then();
    }

    private static ValidatableResponse correct(List<Map<String, Object>> corrections) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("corrections", corrections))
                .post("/api/v1/members/corrections")
                .then();
    }
}
