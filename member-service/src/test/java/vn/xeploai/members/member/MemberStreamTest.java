package vn.xeploai.members.member;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;
import vn.xeploai.platform.stream.NdjsonReader;

@ServiceTest
class MemberStreamTest {
    @Test
    void memberIsListedWithCellAndParticulars() throws IOException {
        var ward = Units.aWard();
        var cell = Units.aCell(ward);
        var other = Units.aCell(ward);
        var body = Members.aBody(cell, "Trần Thị Kể");
        body.putAll(Map.of("cardNumber", "9200" + Units.aCode().substring(1), "standings", exemptSince("2022-06-01")));
        var code = "kể " + body.get("recordNumber");
        body.put("identifiers", List.of(Map.of("system", "HR", "value", code), Map.of("system", "TAX", "value", code)));
        var member = Members.created(body);
        given().contentType(ContentType.JSON)
                .body(Map.of("kind", "TEMPORARY", "toUnitId", other, "from", "2022-01-01"))
                .post("/api/v1/members/" + member + "/transfers");

        var lines = stream(ward, "2022-12-31");

        assertEquals(List.of("HEADER", "MEMBER"), texts(lines, "line"));
        assertEquals(
                new ObjectMapper()
                        .valueToTree(Map.ofEntries(
                                Map.entry("line", "MEMBER"),
                                Map.entry("id", member),
                                Map.entry("unitId", cell),
                                Map.entry("unitName", "Chi bộ khu vực thử"),
                                Map.entry("fullName", "Trần Thị Kể"),
                                Map.entry("birthDate", "1980-02-03"),
                                Map.entry("gender", "MALE"),
                                Map.entry("cardNumber", body.get("cardNumber")),
                                Map.entry("recordNumber", body.get("recordNumber")),
                                Map.entry("identifiers", body.get("identifiers")),
                                Map.entry("standing", "EXEMPT"),
                                Map.entry("admittedOn", "2010-05-19"),
                                Map.entry("officialOn", "2011-05-19"),
                                Map.entry("temporaryUnitId", other))),
                lines.get(1));
    }

    @Test
    void membersComeInTheOrderOfTheirIdsWhateverTheirCell() throws IOException {
        var ward = Units.aWard();
        var cells = List.of(Units.aCell(ward), Units.aCell(ward), Units.aCell(ward));
        IntStream.range(0, 12).forEach(n -> Members.aMember(cells.get(n % 3)));

        var ids = texts(stream(ward, "2022-12-31").stream().skip(1).toList(), "id");

        assertEquals(12, ids.size());
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void onlyCountedMembersAreListed() throws IOException {
        var ward = Units.aWard();
        var cell = Units.aCell(ward);
        var counted = Members.aMember(cell);
        for (var state : List.of("LEFT", "DECEASED")) {
            var body = Members.aBody(cell, "Người Đã Rời");
            body.put("standings", List.of(Map.of("state", state, "from", "2022-12-31")));
            Members.created(body);
        }

        assertEquals(List.of(counted.toString()), ids(ward, "2022-12-31"));
        assertEquals(3, ids(ward, "2022-12-30").size());
        assertTrue(ids(ward, "2011-12-31").isEmpty());
    }

    @Test
    void streamIsAsRecordedAtTheInstant() throws IOException {
        var ward = Units.aWard();
        var cell = Units.aCell(ward);
        Members.aMember(cell);
        var first =
                given().queryParam("under", ward).queryParam("on", "2022-12-31").get("/api/v1/members/stream");
        var knownAt = new ObjectMapper()
                .readTree(first.asString().lines().findFirst().orElseThrow())
                .get("knownAt");
        Members.aMember(cell);

        var again = given().queryParam("under", ward)
                .queryParam("on", "2022-12-31")
                .queryParam("knownAt", knownAt.asText())
                .get("/api/v1/members/stream");

        assertEquals(first.asString(), again.asString());
    }

    @Test
    void streamOfAnUnknownUnitIsRefusedBeforeTheFirstByte() {
        given().queryParam("under", UUID.randomUUID())
                .get("/api/v1/members/stream")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unit-not-found"));
        given().get("/api/v1/members/stream").then().statusCode(400).body("errors[0].field", equalTo("under"));
    }

    private static List<Map<String, String>> exemptSince(String day) {
        return List.of(Map.of("state", "EXEMPT", "from", day));
    }

    private static List<String> ids(UUID under, String on) throws IOException {
        return texts(stream(under, on).stream().skip(1).toList(), "id");
    }

    /** The reader checks count and hash of the last line. */
    private static List<JsonNode> stream(UUID under, String on) throws IOException {
        var bytes = given().queryParam("under", under)
                .queryParam("on", on)
                .get("/api/v1/members/stream")
                .asByteArray();
        var lines = new ArrayList<JsonNode>();
        new NdjsonReader(new ObjectMapper()).read(new ByteArrayInputStream(bytes), lines::add);
        return lines;
    }

    private static List<String> texts(List<JsonNode> lines, String field) {
        return lines.stream().map(line -> line.get(field).asText()).toList();
    }
}
