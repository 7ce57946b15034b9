package vn.xeploai.members.member;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class MemberRegistrationTest {
    @Test
    void memberIsRegisteredWithCellStandingAndPosts() {
        var cell = Units.aCell(Units.aWard());
        var body = Members.aBody(cell, "  Trần  Thị   Bưởi ");
        body.put("gender", "FEMALE");
        body.put("identityNumber", "092180123456");
        body.put("standings", List.of(Map.of("state", "EXEMPT", "from", "2020-01-01", "to", "2021-01-01")));
        body.put(
                "posts",
                List.of(Map.of("side", "PARTY", "title", "Bí thư chi bộ", "leader", true, "from", "2015-01-01")));
        var id = Members.created(body);

        given().queryParam("on", "2020-06-01")
                .get("/api/v1/members/" + id)
                .then()
                .statusCode(200)
                .body("fullName", equalTo("Trần Thị Bưởi"))
                .body("identityNumber", equalTo("0921******56"))
                .body("standing", equalTo("EXEMPT"))
                .body("admittedOn", equalTo("2010-05-19"))
                .body("officialOn", equalTo("2011-05-19"))
                .body("unitId", equalTo(cell.toString()))
                .body("posts.title", contains("Bí thư chi bộ"));
        given().queryParam("on", "2021-01-01")
                .get("/api/v1/members/" + id)
                .then()
                .body("standing", equalTo("OFFICIAL"));
        given().queryParam("on", "2010-06-01")
                .get("/api/v1/members/" + id)
                .then()
                .body("standing", equalTo("PROBATIONARY"))
                .body("unitId", nullValue());
    }

    @Test
    void sameMemberIsRecognised() {
        var body = Members.aBody(Units.aCell(Units.aWard()), "Lê Văn Cam");
        var id = Members.created(body);

        create(body).statusCode(200).body("known", equalTo(1)).body("members[0].id", equalTo(id.toString()));
    }

    @Test
    void whatDiffersFromTheRecordIsRefusedFieldByField() {
        var cell = Units.aCell(Units.aWard());
        var body = Members.aBody(cell, "Lê Văn Cam");
        body.put("identifiers", List.of(Map.of("system", "HR", "value", "cam-" + body.get("recordNumber"))));
        body.put("posts", List.of(aSecretaryFrom("2015-01-01")));
        body.put("standings", List.of(Map.of("state", "EXEMPT", "from", "2020-01-01", "to", "2021-01-01")));
        var id = Members.created(body);
        var other = Units.aCell(Units.aWard());
        var sent = new TreeMap<>(body);
        sent.put("identityNumber", "092080999999");
        sent.put("identifiers", List.of(Map.of("system", "HR", "value", "quýt")));
        sent.put("unitId", other.toString());
        sent.put("memberFrom", "2013-01-01");
        sent.put("admittedOn", "2010-06-01");
        sent.put("officialOn", "2011-06-01");
        sent.put("cardNumber", "99123456");
        sent.put("posts", List.of(aSecretaryFrom("2016-01-01")));
        sent.put("standings", List.of(Map.of("state", "EXEMPT", "from", "2020-02-01", "to", "2021-01-01")));

        var refused = create(sent).statusCode(409);

        refused.body("type", equalTo("/problems/member-content-differs"))
                .body("id", equalTo(id.toString()))
                .body(
                        "errors.field",
                        contains(
                                "members[0].cardNumber",
                                "members[0].identityNumber",
                                "members[0].identifiers[0]",
                                "members[0].unitId",
                                "members[0].memberFrom",
                                "members[0].admittedOn",
                                "members[0].officialOn",
                                "members[0].standings[0]",
                                "members[0].posts[0]"))
                .body("errors[0].recorded", nullValue())
                .body("errors[0].sent", equalTo("99123456"))
                .body("errors[1].recorded", nullValue())
                .body("errors[1].sent", nullValue())
                .body("errors[2].recorded", equalTo("HR cam-" + body.get("recordNumber")))
                .body("errors[3].recorded", equalTo(cell.toString()))
                .body("errors[3].sent", equalTo(other.toString()))
                .body("errors[4].recorded", equalTo("2012-01-01"))
                .body("errors[5].recorded", equalTo("2010-05-19"))
                .body("errors[5].sent", equalTo("2010-06-01"))
                .body("errors[7].sent", equalTo("EXEMPT [2020-02-01, 2021-01-01)"))
                .body("errors[8].recorded", equalTo("PARTY Bí thư chi bộ (leader) [2015-01-01, …)"))
                .body("errors[8].sent", equalTo("PARTY Bí thư chi bộ (leader) [2016-01-01, …)"));
        assertFalse(refused.extract().asString().contains("092080999999"));
        create(body).statusCode(200).body("known", equalTo(1));
    }

    @Test
    void whatWasRecordedAfterTheRegistrationIsNoDifference() {
        var ward = Units.aWard();
        var body = Members.aBody(Units.aCell(ward), "Lê Văn Cam");
        body.remove("officialOn");
        var id = Members.created(body);
        var to = Units.aCell(ward);
        post(id, "transfers", Map.of("kind", "OFFICIAL", "toUnitId", to, "from", "2020-01-01"));
        post(id, "standings", Map.of("standing", Map.of("state", "OFFICIAL", "from", "2011-05-19")));

        create(body).statusCode(200).body("known", equalTo(1));
        body.putAll(Map.of("unitId", to.toString(), "memberFrom", "2020-01-01", "officialOn", "2011-05-19"));
        create(body).statusCode(200).body("known", equalTo(1));
    }

    @Test
    void aMemberTwiceInOneListIsComparedToo() {
        var body = Members.aBody(Units.aCell(Units.aWard()), "Lê Văn Cam");
        var otherwise = new TreeMap<>(body);
        otherwise.put("memberFrom", "2013-01-01");

        create(body, otherwise).statusCode(409).body("errors.field", contains("members[1].memberFrom"));
        create(body, body).statusCode(200).body("created", equalTo(1)).body("known", equalTo(1));
    }

    private static Map<String, Object> aSecretaryFrom(String day) {
        return Map.of("side", "PARTY", "title", "Bí thư chi bộ", "leader", true, "from", day);
    }

    private static void post(UUID member, String what, Map<String, ?> body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/members/" + member + "/" + what)
                .then()
                .statusCode(lessThan(300));
    }

    @Test
    void numberOfSomebodyElseIsRefused() {
        var cell = Units.aCell(Units.aWard());
        var body = Members.aBody(cell, "Lê Văn Cam");
        Members.created(body);
        var other = Members.aBody(cell, "Phạm Văn Quýt");
        other.put("identityNumber", body.get("identityNumber"));

        create(Members.aBody(cell, "Người Thứ Nhất"), other)
                .statusCode(409)
                .body("type", equalTo("/problems/member-number-in-use"))
                .body("errors[0].field", equalTo("members[1]"));
        given().queryParam("unit", cell).get("/api/v1/members").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "identityNumber, 0920801234567, 400, request-invalid",
        "identityNumber, 09208012345, 400, request-invalid",
        "identityNumber, 092180123456, 422, identity-number-contradicts-person",
        "identityNumber, 092081123456, 422, identity-number-contradicts-person",
        "cardNumber, 1234567, 400, request-invalid",
        "recordNumber, 12345TT, 400, request-invalid",
        "officialOn, 2010-05-19, 422, member-dates-out-of-order",
        "admittedOn, 1980-02-03, 422, member-dates-out-of-order",
        "memberFrom, 2010-05-18, 422, member-dates-out-of-order",
        "birthDate, 2999-01-01, 400, request-invalid",
        "unitId, 00000000-0000-7000-8000-000000000000, 422, membership-unit-not-cell",
    })
    void faultyParticularsAreRefused(String field, String value, int status, String problem) {
        var cell = Units.aCell(Units.aWard());
        var body = Members.aBody(cell, "Người Sai");
        body.put(field, value);

        create(body)
                .statusCode(status)
                .body("type", equalTo("/problems/" + problem))
                .body("errors[0].field", equalTo("members[0]." + field));
        given().queryParam("unit", cell).get("/api/v1/members").then().body("items", hasSize(0));
    }

    @Test
    void allFaultsOfAllMembersComeInOneAnswer() {
        var cell = Units.aCell(Units.aWard());
        var early = Members.aBody(cell, "Người Sớm");
        early.put("admittedOn", "1980-02-03");
        early.put("identityNumber", "092180777001");
        var lost = Members.aBody(Units.aWard(), "Người Lạc");
        var late = Members.aBody(cell, "Người Muộn");
        late.put("officialOn", "2010-05-19");

        create(early, Members.aBody(cell, "Người Đúng"), lost, late)
                .statusCode(422)
                .body("type", equalTo("/problems/member-dates-out-of-order"))
                .body("errorsTotal", equalTo(4))
                .body(
                        "errors.field",
                        contains(
                                "members[0].admittedOn",
                                "members[0].identityNumber",
                                "members[2].unitId",
                                "members[3].officialOn"))
                .body("errors[2].code", equalTo("membership-unit-not-cell"));
        given().queryParam("unit", cell).get("/api/v1/members").then().body("items", hasSize(0));
    }

    @Test
    void membersBelongToCellsOnly() {
        create(Members.aBody(Units.aWard(), "Người Lạc"))
                .statusCode(422)
                .body("type", equalTo("/problems/membership-unit-not-cell"));
    }

    @Test
    void correctionNeedsTheVersionItWasMadeFromAndKeepsTheOldOne() {
        var id = Members.aMember(Units.aCell(Units.aWard()));
        var first = given().get("/api/v1/members/" + id);
        var watermark = given().get("/api/v1/meta").path("watermark").toString();

        change(id.toString(), null, Map.of("fullName", "Nguyễn Văn Sửa")).statusCode(428);
        change(id.toString(), first.header("ETag"), Map.of("fullName", "Nguyễn Văn Sửa"))
                .statusCode(200)
                .body("fullName", equalTo("Nguyễn Văn Sửa"))
                .body("identityNumber", equalTo(first.path("identityNumber")));
        change(id.toString(), first.header("ETag"), Map.of("fullName", "Nguyễn Văn Chậm"))
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));

        given().queryParam("knownAt", watermark)
                .get("/api/v1/members/" + id)
                .then()
                .body("fullName", equalTo("Nguyễn Văn Thử"));
    }

    @Test
    void correctionThatChangesNothingRecordsNothing() {
        var id = Members.aMember(Units.aCell(Units.aWard()));
        var tag = given().get("/api/v1/members/" + id).header("ETag");

        change(id.toString(), tag, Map.of("fullName", "Nguyễn Văn Thử"))
                .statusCode(200)
                .header("ETag", tag);
    }

    private static ValidatableResponse change(String id, String ifMatch, Map<String, ?> body) {
        var request = given().contentType(ContentType.JSON).body(body);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.patch("/api/v1/members/" + id).then();
    }

    private static ValidatableResponse create(Object... members) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("members", List.of(members)))
                .post("/api/v1/members")
                .then();
    }
}
