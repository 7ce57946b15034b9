package vn.xeploai.members.code;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** A code passed from one cell to another on 1 July 2025. */
@ServiceTest
class CodeTest {
    private UUID ward;
    private String code;
    private UUID before;
    private UUID after;
    private String memberCode;
    private UUID member;

    @BeforeEach
    void aCodeThatPasses() {
        ward = Units.aWard();
        code = Units.aCode();
        before = aCellWithCode(null, "2025-07-01");
        after = aCellWithCode("2025-07-01", null);
        memberCode = "M/" + Units.aCode();
        var body = Members.aBody(Units.aCell(ward), "Nguyễn Văn Mã");
        body.put("identifiers", List.of(Map.of("system", "AGENCY_EID", "value", memberCode)));
        member = Members.created(body);
    }

    private UUID aCellWithCode(String from, String to) {
        var unit = Units.aUnit("Chi bộ mang mã", "CELL", "CELL", ward);
        var dated = new TreeMap<String, Object>(Map.of("system", "GSO", "value", code));
        if (from != null) dated.put("validFrom", from);
        if (to != null) dated.put("validTo", to);
        unit.put("identifiers", List.of(dated));
        return Units.created(unit);
    }

    @Test
    void aCodeInABodyIsReadOnTheDayOfTheAct() {
        transfer(member.toString(), code("GSO", code), "2024-01-01")
                .statusCode(200)
                .body("memberships.unitId", hasItems(before.toString()));

        transfer(member.toString(), code("GSO", code), "2026-01-01")
                .statusCode(200)
                .body("memberships.unitId", hasItems(after.toString()));
    }

    @Test
    void aCodeInAnAddressIsReadOnTheDayAskedAbout() {
        for (var day : Map.of("2025-06-30", before, "2025-07-01", after).entrySet()) {
            given().queryParam("on", day.getKey())
                    .get("/api/v1/units/GSO:" + code)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(day.getValue().toString()));
        }
        given().queryParam("unit", "GSO:" + code)
                .queryParam("on", "2024-01-01")
                .get("/api/v1/members")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().queryParam("under", "GSO:" + code)
                .queryParam("on", "2024-01-01")
                .get("/api/v1/headcounts")
                .then()
                .statusCode(200)
                .body("under", equalTo(before.toString()));
    }

    @Test
    void aMemberIsNamedByAnyIdentifier() {
        given().urlEncodingEnabled(true)
                .get("/api/v1/members/{id}", "AGENCY_EID:" + memberCode)
                .then()
                .statusCode(200)
                .body("id", equalTo(member.toString()));

        transfer("AGENCY_EID:" + memberCode, after.toString(), "2026-01-01")
                .statusCode(200)
                .body("memberId", equalTo(member.toString()));
    }

    @Test
    void everyCodeThatNamesNothingOnItsDayIsAFaultWithItsCandidates() {
        var first = Members.aBody(before, "Nguyễn Văn Một");
        first.put("memberFrom", "2009-01-01");
        first.put("admittedOn", "2008-01-01");
        first.put("officialOn", "2009-01-01");
        first.put("unitId", code("GSO", code));
        var second = Members.aBody(before, "Nguyễn Văn Hai");
        second.put("unitId", code("GSO", "no-such-code"));

        given().contentType(ContentType.JSON)
                .body(Map.of("members", List.of(first, second)))
                .post("/api/v1/members")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/code-unresolved"))
                .body("detail", containsString("GSO:" + code + " (2009-01-01)"))
                .body("errors.field", contains("members[0].unitId", "members[1].unitId"))
                .body("errors.code", contains("code-of-other-days", "code-unknown"))
                .body("errors[0].expected[0]", containsString(before.toString()))
                .body("errors[0].expected[0]", containsString("Chi bộ mang mã [2010-01-01, 2025-07-01)"))
                .body("errors[0].expected", hasSize(2));
    }

    @Test
    void aCodeThatNamesNothingInAnAddressIsRefused() {
        given().queryParam("on", "2009-01-01")
                .get("/api/v1/units/GSO:" + code + "/tree")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/code-unresolved"))
                .body("errors.field", contains("id"));
    }

    @Test
    void whatIsNoCodeIsMalformed() {
        transfer(member.toString(), code("gso", code), "2024-01-01")
                .statusCode(400)
                .body("type", equalTo("/problems/request-malformed"))
                .body("errors.field", contains("toUnitId"))
                .body("errors.code", contains("value-malformed"));
        transfer(member.toString(), Map.of("system", "GSO"), "2024-01-01")
                .statusCode(400)
                .body("errors.code", contains("value-malformed"));
        transfer(member.toString(), Map.of("system", "GSO", "code", code), "2024-01-01")
                .statusCode(400)
                .body("errors.code", hasItems("field-unknown"));
        given().get("/api/v1/units/gso:1")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));
    }

    @Test
    void anIdThatNamesNeitherUnitNorMemberIsNoCode() {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "document", "x", "effectiveOn", "2025-07-01", "corrects", code("GSO", code), "acts", List.of()))
                .post("/api/v1/reorganisations")
                .then()
                .statusCode(400)
                .body("errors.find { it.field == 'corrects' }.code", equalTo("type-mismatch"));
    }

    @Test
    void manyCodesAreLookedUpAtOnce() {
        var asked = List.of(
                Map.of("kind", "UNIT", "system", "GSO", "value", code, "on", "2025-06-30"),
                Map.of("kind", "UNIT", "system", "GSO", "value", code, "on", "2025-07-01"),
                Map.of("kind", "UNIT", "system", "GSO", "value", code, "on", "2009-01-01"),
                Map.of("kind", "MEMBER", "system", "AGENCY_EID", "value", memberCode, "on", "2009-01-01"));

        given().contentType(ContentType.JSON)
                .body(Map.of("codes", asked))
                .post("/api/v1/codes/queries")
                .then()
                .statusCode(200)
                .body(
                        "codes.ids",
                        contains(
                                List.of(before.toString()),
                                List.of(after.toString()),
                                List.of(),
                                List.of(member.toString())))
                .body("codes[2].candidates.id", contains(before.toString(), after.toString()))
                .body("codes[2].candidates.name", everyItem(equalTo("Chi bộ mang mã")));
    }

    private static Map<String, String> code(String system, String value) {
        return Map.of("system", system, "value", value);
    }

    private static ValidatableResponse transfer(String member, Object unit, String from) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("toUnitId", unit, "kind", "OFFICIAL", "from", from))
                .post("/api/v1/members/{id}/transfers", member)
                .then();
    }
}
