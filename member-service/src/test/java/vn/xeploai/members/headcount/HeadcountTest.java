package vn.xeploai.members.headcount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class HeadcountTest {
    @Test
    void membersAreCountedOnceByTheirStandingInTheirOfficialCell() throws Exception {
        var ward = Units.aWard();
        var cell = Units.aCell(ward);
        var other = Units.aCell(ward);
        var official = Members.aMember(cell);
        var exempt = with(cell, Map.of("standings", List.of(Map.of("state", "EXEMPT", "from", "2015-01-01"))));
        var suspended = with(cell, Map.of("standings", List.of(Map.of("state", "SUSPENDED", "from", "2022-12-31"))));
        with(cell, Map.of("standings", List.of(Map.of("state", "DECEASED", "from", "2022-12-31"))));
        var probationary =
                with(cell, Map.of("admittedOn", "2022-01-01", "officialOn", "2023-01-01", "memberFrom", "2022-01-01"));
        var woman = with(
                cell,
                Map.of(
                        "gender",
                        "FEMALE",
                        "identityNumber",
                        "092180777777",
                        "posts",
                        List.of(Map.of("side", "STATE", "title", "Công chức", "leader", false, "from", "2020-01-01"))));
        given().contentType(ContentType.JSON)
                .body(Map.of("kind", "TEMPORARY", "toUnitId", other.toString(), "from", "2022-01-01"))
                .post("/api/v1/members/" + official + "/transfers")
                .then()
                .statusCode(200);

        given().queryParam("under", ward)
                .queryParam("on", "2022-12-31")
                .get("/api/v1/headcounts")
                .then()
                .statusCode(200)
                .body("units", hasSize(2))
                .body(at(cell, "total"), equalTo(5))
                .body(at(cell, "official"), equalTo(2))
                .body(at(cell, "probationary"), equalTo(1))
                .body(at(cell, "exempt"), equalTo(1))
                .body(at(cell, "suspended"), equalTo(1))
                .body(at(cell, "women"), equalTo(1))
                .body(at(cell, "officials"), equalTo(1))
                .body(at(cell, "temporary"), equalTo(0))
                .body(at(cell, "rosterHash"), equalTo(hash(official, exempt, suspended, probationary, woman)))
                .body(at(other, "total"), equalTo(0))
                .body(at(other, "temporary"), equalTo(1));
    }

    @Test
    void headcountsAreThoseThatWereKnown() {
        var ward = Units.aWard();
        var cell = Units.aCell(ward);
        Members.aMember(cell);
        var first = given().queryParam("under", ward).get("/api/v1/headcounts");
        Members.aMember(cell);

        var again = given().queryParam("under", ward)
                .queryParam("knownAt", first.path("knownAt").toString())
                .get("/api/v1/headcounts");

        assertEquals(first.asString(), again.asString());
    }

    @Test
    void unitMustBeNamedAndStand() {
        given().get("/api/v1/headcounts").then().statusCode(400).body("errors[0].field", equalTo("under"));
        given().queryParam("under", UUID.randomUUID())
                .get("/api/v1/headcounts")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unit-not-found"));
    }

    private static UUID with(UUID cell, Map<String, Object> changes) {
        var body = Members.aBody(cell, "Người Được Đếm");
        body.putAll(changes);
        return Members.created(body);
    }

    private static String at(UUID cell, String field) {
        return "units.find { it.unitId == '" + cell + "' }." + field;
    }

    private static String hash(UUID... ids) throws Exception {
        var joined = Stream.of(ids).map(UUID::toString).sorted().collect(Collectors.joining(","));
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("MD5").digest(joined.getBytes(StandardCharsets.US_ASCII)));
    }
}
