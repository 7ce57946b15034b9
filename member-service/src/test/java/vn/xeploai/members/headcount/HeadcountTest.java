package vn.xeploai.members.headcount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import java.math.BigInteger;
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
                .body(at(cell, "rosterHash"), equalTo(hash(cell, official, exempt, suspended, probationary, woman)))
                .body(at(other, "total"), equalTo(0))
                .body(at(other, "temporary"), equalTo(1))
                .body(at(other, "rosterHash"), equalTo(null));
    }

    /** The row of a unit above the depth counts that unit alone, and one at the depth all units below it: every member counts exactly once. */
    @Test
    void rowsOnALevelAreTheSumsOfWhatIsBelowThem() {
        var district = Units.aDistrict(Units.aProvince());
        var wards = List.of(Units.aWard(district), Units.aWard(district));
        for (var ward : wards) {
            for (var n = 0; n < 2; n++) {
                var cell = Units.aCell(ward);
                Members.aMember(cell);
                with(cell, Map.of("gender", "FEMALE", "identityNumber", "092180" + Units.aCode() + n));
            }
        }
        var bySelf = Units.created(Units.aUnit("Chi bộ cơ sở", "GRASSROOTS_CELL", "GRASSROOTS", district));
        Members.aMember(bySelf);

        var cells = units(district, null);
        var rows = units(district, 1);

        assertEquals(5, cells.size());
        assertEquals(
                Stream.concat(wards.stream(), Stream.of(bySelf))
                        .map(UUID::toString)
                        .collect(Collectors.toSet()),
                rows.stream().map(row -> row.get("unitId")).collect(Collectors.toSet()));
        for (var depth = 0; depth <= 3; depth++) {
            var deep = units(district, depth);
            for (var figure : List.of("total", "official", "women", "rosterHash")) {
                assertEquals(sum(cells, figure), sum(deep, figure), figure + " down to " + depth);
            }
        }
        assertEquals(units(wards.get(0), 0), List.of(row(rows, wards.get(0))));
    }

    @Test
    void unitAboveTheDepthIsNotCountedWithThoseBelowIt() {
        var ward = Units.aWard();
        var cell = Units.aCell(ward);
        Members.aMember(cell);

        assertEquals(
                List.of(cell.toString()),
                units(ward, 1).stream().map(row -> row.get("unitId")).toList());
        assertEquals(
                List.of(ward.toString()),
                units(ward, 0).stream().map(row -> row.get("unitId")).toList());
    }

    @Test
    void headcountsAreAsRecordedAtTheInstant() {
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
    void unitMustBeNamedAndExist() {
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

    private static List<Map<String, Object>> units(UUID under, Integer depth) {
        var request = given().queryParam("under", under);
        if (depth != null) request.queryParam("depth", depth);
        return request.get("/api/v1/headcounts").path("units");
    }

    private static BigInteger sum(List<Map<String, Object>> rows, String figure) {
        return rows.stream()
                .map(row -> new BigInteger(row.get(figure).toString()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, UUID unit) {
        return rows.stream()
                .filter(row -> row.get("unitId").equals(unit.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** The first fifteen hexadecimal digits of each pair's MD5, added up. */
    private static String hash(UUID unit, UUID... members) throws Exception {
        var sum = BigInteger.ZERO;
        for (var member : members) {
            var md5 =
                    MessageDigest.getInstance("MD5").digest((unit + "/" + member).getBytes(StandardCharsets.US_ASCII));
            sum = sum.add(new BigInteger(HexFormat.of().formatHex(md5).substring(0, 15), 16));
        }
        return sum.toString();
    }
}
