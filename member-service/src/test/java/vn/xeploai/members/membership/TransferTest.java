package vn.xeploai.members.membership;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class TransferTest {
    private UUID ward;
    private UUID oldCell;
    private UUID newCell;
    private UUID member;

    @BeforeEach
    void aMemberOfTheOldCell() {
        ward = Units.aWard();
        oldCell = Units.aCell(ward);
        newCell = Units.aCell(ward);
        member = Members.aMember(oldCell);
    }

    @Test
    void officialTransferEndsTheMembershipBefore() {
        transfer("OFFICIAL", newCell, "2022-07-01", null)
                .statusCode(200)
                .body("memberships.unitId", contains(oldCell.toString(), newCell.toString()))
                .body("memberships.validTo", contains("2022-07-01", null));

        assertEquals(oldCell.toString(), cellOn("2022-06-30"));
        assertEquals(newCell.toString(), cellOn("2022-07-01"));
    }

    @Test
    void transferMayLieAhead() {
        transfer("OFFICIAL", newCell, "2099-01-01", null).statusCode(200);

        assertEquals(oldCell.toString(), cellOn("2098-12-31"));
        assertEquals(newCell.toString(), cellOn("2099-01-01"));
    }

    @Test
    void membershipThatBeginsLaterIsAConflict() {
        transfer("OFFICIAL", newCell, "2022-07-01", null).statusCode(200);

        transfer("OFFICIAL", Units.aCell(ward), "2021-01-01", null)
                .statusCode(409)
                .body("type", equalTo("/problems/membership-overlaps"))
                .body("unitId", equalTo(newCell.toString()));
        assertEquals(oldCell.toString(), cellOn("2021-06-01"));
    }

    @Test
    void temporaryMembershipBeginsBesideTheOfficialOne() {
        transfer("TEMPORARY", newCell, "2022-01-01", "2022-07-01").statusCode(200);

        given().queryParam("on", "2022-06-30")
                .get("/api/v1/members/" + member)
                .then()
                .body("unitId", equalTo(oldCell.toString()))
                .body("temporaryUnitId", equalTo(newCell.toString()));
        given().queryParam("on", "2022-07-01")
                .get("/api/v1/members/" + member)
                .then()
                .body("temporaryUnitId", equalTo(null));
        transfer("TEMPORARY", Units.aCell(ward), "2022-06-01", "2022-12-01")
                .statusCode(409)
                .body("type", equalTo("/problems/membership-overlaps"));
    }

    @Test
    void impossibleTransfersAreRefused() {
        transfer("OFFICIAL", oldCell, "2022-07-01", null)
                .statusCode(409)
                .body("type", equalTo("/problems/membership-already-exists"));
        transfer("OFFICIAL", ward, "2022-07-01", null)
                .statusCode(422)
                .body("type", equalTo("/problems/membership-unit-not-cell"));
        transfer("OFFICIAL", newCell, "2022-07-01", "2023-01-01")
                .statusCode(422)
                .body("type", equalTo("/problems/membership-official-with-end"));
        transfer("TEMPORARY", newCell, "2022-07-01", "2022-07-01")
                .statusCode(400)
                .body("type", equalTo("/problems/period-reversed"));
        member = UUID.randomUUID();
        transfer("OFFICIAL", newCell, "2022-07-01", null)
                .statusCode(404)
                .body("type", equalTo("/problems/member-not-found"));
    }

    @Test
    void manyAreTransferredInOneActWithCodes() {
        var second = Members.aMember(oldCell);
        var code = Map.of("system", "GSO", "value", Units.codeOf(newCell, "2022-07-01"));

        transferMany(row(member, code, "2022-07-01"), row(second, code, "2022-08-01"))
                .statusCode(200)
                .body("transfers.memberId", contains(member.toString(), second.toString()))
                .body("transfers[1].memberships.validTo", contains("2022-08-01", null));

        assertEquals(newCell.toString(), cellOn("2022-07-01"));
    }

    @Test
    void ofManyTransfersNoneIsRecordedIfOneIsRefused() {
        transferMany(
                        row(member, newCell.toString(), "2022-07-01"),
                        row(UUID.randomUUID(), newCell.toString(), "2022-07-01"),
                        row(Members.aMember(oldCell), ward.toString(), "2022-07-01"))
                .statusCode(404)
                .body("type", equalTo("/problems/member-not-found"))
                .body("errors.field", contains("transfers[1].memberId", "transfers[2].toUnitId"))
                .body("errors.code", contains("member-not-found", "membership-unit-not-cell"));

        assertEquals(oldCell.toString(), cellOn("2022-07-01"));
    }

    private static Map<String, Object> row(UUID member, Object unit, String from) {
        return Map.of("memberId", member.toString(), "toUnitId", unit, "kind", "OFFICIAL", "from", from);
    }

    @SafeVarargs
    private static ValidatableResponse transferMany(Map<String, Object>... rows) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("transfers", rows))
                .post("/api/v1/members/transfers")
                .then();
    }

    private ValidatableResponse transfer(String kind, UUID to, String from, String until) {
        var body = new TreeMap<String, Object>();
        body.put("kind", kind);
        body.put("toUnitId", to.toString());
        body.put("from", from);
        if (until != null) body.put("to", until);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/members/" + member + "/transfers")
                .then();
    }

    private String cellOn(String day) {
        return given().queryParam("on", day).get("/api/v1/members/" + member).path("unitId");
    }
}
