package vn.xeploai.members.grant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.xeploai.members.grant.Grants.by;
import static vn.xeploai.members.grant.Grants.granted;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;
import vn.xeploai.platform.testing.Tokens;

/** Grants: recorded by those who have what they grant, listed, ended, and what their callers may do by them. */
@ServiceTest
class GrantTest {
    private UUID district;
    private UUID ward;
    private UUID sibling;

    @BeforeEach
    void register() {
        district = Units.aDistrict(Units.aProvince());
        ward = Units.aWard(district);
        sibling = Units.aWard(district);
    }

    @Test
    void aCallerMayDoWhatWasGrantedAndSeesItsRights() {
        var caller = Grants.aCaller();
        by(caller).get("/api/v1/members").then().statusCode(403).body("type", equalTo("/problems/scope-missing"));

        var reader = Grants.aCaller();
        var id = granted(reader, ward, "members:read");
        by(reader)
                .get("/api/v1/rights")
                .then()
                .statusCode(200)
                .body("name", equalTo(reader))
                .body("issuer", equalTo(Tokens.ISSUER))
                .body("grants.unitId", contains(ward.toString()))
                .body("grants[0].scopes", contains("members:read"));
        given().get("/api/v1/grants/" + id)
                .then()
                .statusCode(200)
                .body("grantee", equalTo(reader))
                .body("unitToday", equalTo(ward.toString()))
                .body("holds", equalTo(true))
                .body("endDocumentNumber", nullValue());
        given().queryParams("under", district, "total", true)
                .get("/api/v1/grants")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("total", equalTo(1));
    }

    @Test
    void listsAreCutToTheUnitOfTheCaller() {
        var own = Members.aMember(Units.aCell(ward));
        var foreign = Members.aMember(Units.aCell(sibling));
        var reader = Grants.aCaller();
        granted(reader, ward, "members:read");

        by(reader).get("/api/v1/members").then().statusCode(200).body("items.id", contains(own.toString()));
        by(reader)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .get("/api/v1/members")
                .then()
                .statusCode(200)
                .body("items.id", contains(own.toString()));
        by(reader).get("/api/v1/members/" + own).then().statusCode(200);
        by(reader)
                .queryParam("under", sibling)
                .get("/api/v1/members")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/unit-outside-rights"))
                .body("errors.field", contains("under"));
        by(reader)
                .get("/api/v1/members/" + foreign)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/record-not-visible"));
        by(reader)
                .get("/api/v1/members/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/record-not-visible"));
    }

    @Test
    void whoHasSeveralUnitsNamesOne() {
        var reader = Grants.aCaller();
        granted(reader, ward, "members:read");
        granted(reader, sibling, "members:read");

        by(reader)
                .get("/api/v1/members")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/unit-required"))
                .body("errors[0].expected", hasSize(2));
        by(reader).queryParam("under", sibling).get("/api/v1/members").then().statusCode(200);
    }

    @Test
    void aBodyThatNamesAUnitOfOthersIsRefusedAndRecordsNothing() {
        var writer = Grants.aCaller();
        granted(writer, ward, "members:write", "members:read");
        var foreignCell = Units.aCell(sibling);

        by(writer)
                .contentType(ContentType.JSON)
                .body(Map.of("members", List.of(Members.aBody(foreignCell, "Nguyễn Văn Thử"))))
                .post("/api/v1/members")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/unit-outside-rights"))
                .body("errors.field", contains("members[0].unitId"));
        given().queryParam("under", sibling)
                .get("/api/v1/members")
                .then()
                .statusCode(200)
                .body("items", empty());
        by(writer)
                .contentType(ContentType.JSON)
                .body(Map.of("members", List.of(Members.aBody(Units.aCell(ward), "Nguyễn Văn Thử"))))
                .post("/api/v1/members")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyGrantsMoreThanTheyHave() {
        var head = Grants.aCaller();
        granted(head, ward, "grants:write", "members:read");
        var other = Grants.aCaller();

        Grants.recorded(by(head), Grants.aGrant(other, Units.aCell(ward), "members:read"))
                .statusCode(200);
        for (var refused : List.of(
                Grants.aGrant(other, ward, "members:write"),
                Grants.aGrant(other, sibling, "members:read"),
                Grants.aGrant(other, null, "members:read")))
            Grants.recorded(by(head), refused)
                    .statusCode(403)
                    .body("type", equalTo("/problems/grant-exceeds-own"))
                    .body("errors.field", contains("grants[0]"));
    }

    @Test
    void faultyGrantsAreRefused() {
        var caller = Grants.aCaller();
        Grants.recorded(given(), Grants.aGrant(caller, ward, "members:raed"))
                .statusCode(422)
                .body("type", equalTo("/problems/scope-unknown"))
                .body("errors[0].expected[0]", equalTo("members:read"));
        var mixed = Grants.aGrant(caller, ward, "members:read");
        mixed.put("memberId", Members.aMember(Units.aCell(ward)).toString());
        Grants.recorded(given(), mixed).statusCode(422).body("type", equalTo("/problems/grant-places-mixed"));
        var reversed = Grants.aGrant(caller, ward, "members:read");
        reversed.put("validTo", "2024-01-15");
        Grants.recorded(given(), reversed).statusCode(400).body("type", equalTo("/problems/period-reversed"));
    }

    @Test
    void aGrantOnAMemberOpensTheRecordsOfThatMemberAlone() {
        var member = Members.aMember(Units.aCell(ward));
        var colleague = Members.aMember(Units.aCell(ward));
        var caller = Grants.aCaller();
        var grant = Grants.aGrant(caller, null, "members:read");
        grant.put("memberId", member.toString());
        Grants.recorded(given(), grant).statusCode(200);

        by(caller).get("/api/v1/members/" + member).then().statusCode(200);
        by(caller).get("/api/v1/members/" + colleague).then().statusCode(404);
        by(caller).get("/api/v1/members").then().statusCode(403);
    }

    @Test
    void anEndedGrantIsListedAsSuch() {
        var caller = Grants.aCaller();
        var id = granted(caller, ward, "members:read");

        end(id, "2024-01-01").statusCode(400).body("type", equalTo("/problems/period-reversed"));
        end(id, "2024-06-01")
                .statusCode(200)
                .body("validTo", equalTo("2024-06-01"))
                .body("holds", equalTo(false));
        end(id, "2024-07-01").statusCode(409).body("type", equalTo("/problems/grant-already-ended"));
        given().queryParams("grantee", caller, "holds", false)
                .get("/api/v1/grants")
                .then()
                .body("items.id", contains(id));
        by(caller).get("/api/v1/members").then().statusCode(403).body("type", equalTo("/problems/scope-missing"));
    }

    private static ValidatableResponse end(String id, String on) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("on", on, "document", Grants.DOCUMENT))
                .post("/api/v1/grants/" + id + "/end")
                .then();
    }
}
