package vn.xeploai.members.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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

@ServiceTest
class AssignmentTest {
    private UUID ward;
    private UUID first;
    private UUID second;
    private UUID member;
    private UUID other;

    @BeforeEach
    void register() {
        ward = Units.aWard();
        first = Units.aCell(ward);
        second = Units.aCell(ward);
        member = aCommitteeMember();
        other = aCommitteeMember();
    }

    private UUID aCommitteeMember() {
        var one = Members.aMember(first);
        Members.aPost(one, "PARTY", false, ward);
        return one;
    }

    @Test
    void cellsWithoutACommitteeMemberAreListed() {
        missing("2020-06-01").body("items.unitId", containsInAnyOrder(first.toString(), second.toString()));

        record(toCell(member, first, "2020-02-01"), toField(member, "PARTY_BUILDING", "2020-02-01"))
                .statusCode(200)
                .body("ids", hasSize(2));

        missing("2020-06-01")
                .body("items.unitId", contains(second.toString()))
                .body("total", equalTo(1))
                .body("items[0].parentId", equalTo(ward.toString()));
        missing("2020-01-31").body("total", equalTo(2));
        record(toCell(other, second, "2020-02-01")).statusCode(200);
        missing("2020-06-01").body("items", empty()).body("total", equalTo(0));
        list(Map.of("committee", ward, "on", "2020-06-01"))
                .body("items.cellId", contains(first.toString(), null, second.toString()));
        list(Map.of("member", member, "on", "2020-06-01")).body("items.field", contains(null, "PARTY_BUILDING"));
    }

    @Test
    void aCellHasOneAtATime() {
        record(toCell(member, first, "2020-02-01")).statusCode(200);
        record(toCell(other, first, "2021-01-01")).statusCode(200);

        list(Map.of("cell", first, "on", "2020-12-31"))
                .body("items.memberId", contains(member.toString()))
                .body("items[0].validTo", equalTo("2021-01-01"));
        list(Map.of("cell", first, "on", "2021-01-01"))
                .body("items.memberId", contains(other.toString()))
                .body("items[0].validTo", nullValue());
    }

    @Test
    void anAssignmentEndsAndIsStillReadAsRecorded() {
        String id = record(toCell(member, first, "2020-02-01")).extract().path("ids[0]");
        String before =
                list(Map.of("cell", first, "on", "2021-06-01")).extract().path("knownAt");

        end(id, "2021-01-01").statusCode(200).body("validTo", equalTo("2021-01-01"));

        missing("2021-01-01").body("total", equalTo(2));
        missing("2020-12-31").body("total", equalTo(1));
        list(Map.of("cell", first, "on", "2021-06-01", "knownAt", before)).body("items.id", contains(id));
        end(id, "2021-01-01").statusCode(404).body("type", equalTo("/problems/assignment-not-found"));
    }

    @Test
    void anEndIsNeverPutOff() {
        String id = record(toCell(member, first, "2020-02-01")).extract().path("ids[0]");
        String ended = end(id, "2021-01-01").statusCode(200).extract().path("id");

        end(ended, "2022-01-01")
                .statusCode(409)
                .body("type", equalTo("/problems/assignment-already-ended"))
                .body("errors[0].recorded", equalTo("2021-01-01"));
        missing("2021-06-01").body("total", equalTo(2));
        end(ended, "2020-06-01").statusCode(200).body("validTo", equalTo("2020-06-01"));
    }

    @Test
    void rowsThatContradictEachOtherAreAllRefused() {
        record(
                        toCell(member, first, "2020-02-01"),
                        toField(member, "ECONOMY", "2020-02-01"),
                        toCell(other, first, "2020-03-01"),
                        toField(member, "ECONOMY", "2020-02-01"))
                .statusCode(422)
                .body("type", equalTo("/problems/row-contradicted"))
                .body(
                        "errors.field",
                        contains(
                                "assignments[0].cellId",
                                "assignments[1].field",
                                "assignments[2].cellId",
                                "assignments[3].field"));
        missing("2020-06-01").body("total", equalTo(2));
    }

    @Test
    void anAssignmentMarksItsCellAsChanged() {
        String before = lastChange();

        record(toCell(member, second, "2020-02-01")).statusCode(200);

        assertNotEquals(before, lastChange());
    }

    @Test
    void faultsOfAllRowsAreNamed() {
        var foreign = Units.aCell(Units.aWard());
        var both = new TreeMap<>(toCell(member, first, "2020-02-01"));
        both.put("field", "ECONOMY");

        record(
                        both,
                        toField(member, "COOKING", "2020-02-01"),
                        toCell(member, foreign, "2020-02-01"),
                        toCell(member, ward, "2020-02-01"),
                        toCell(Members.aMember(second), first, "2020-02-01"),
                        toCell(member, first, "2019-12-31"),
                        toCell(UUID.randomUUID(), first, "2020-02-01"))
                .statusCode(422)
                .body("type", equalTo("/problems/assignment-target-ambiguous"))
                .body(
                        "errors.field",
                        contains(
                                "assignments[0]",
                                "assignments[1].field",
                                "assignments[2].cellId",
                                "assignments[3].cellId",
                                "assignments[4].memberId",
                                "assignments[5].memberId",
                                "assignments[6].memberId"))
                .body(
                        "errors.code",
                        contains(
                                "assignment-target-ambiguous",
                                "value-not-allowed",
                                "assignment-cell-outside",
                                "assignment-cell-outside",
                                "assignment-member-not-in-committee",
                                "assignment-member-not-in-committee",
                                "member-not-found"))
                .body("errors[1].expected", hasItem("ECONOMY"));
        missing("2020-06-01").body("total", equalTo(2));
    }

    private static Map<String, Object> toCell(UUID member, UUID cell, String from) {
        return Map.of("memberId", member, "cellId", cell, "from", from);
    }

    private static Map<String, Object> toField(UUID member, String field, String from) {
        return Map.of("memberId", member, "field", field, "from", from);
    }

    private ValidatableResponse record(Object... rows) {
        var document = Map.of("number", "07-TB/ĐU", "date", "2020-01-10", "authority", "Đảng ủy phường thử");
        return given().contentType(ContentType.JSON)
                .body(Map.of("committeeId", ward, "assignments", List.of(rows), "document", document))
                .post("/api/v1/assignments")
                .then();
    }

    private static ValidatableResponse end(String id, String to) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("to", to))
                .post("/api/v1/assignments/" + id + "/end")
                .then();
    }

    private static ValidatableResponse list(Map<String, ?> parameters) {
        return given().queryParams(parameters).get("/api/v1/assignments").then().statusCode(200);
    }

    private ValidatableResponse missing(String on) {
        return given().queryParams(Map.of("under", ward, "on", on, "total", true))
                .get("/api/v1/assignments/missing")
                .then()
                .statusCode(200);
    }

    private String lastChange() {
        return given().queryParam("under", second)
                .get("/api/v1/headcounts/last-change")
                .then()
                .statusCode(200)
                .extract()
                .path("lastRecordedAt");
    }
}
