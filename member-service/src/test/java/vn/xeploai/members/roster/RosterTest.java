package vn.xeploai.members.roster;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;
import vn.xeploai.platform.stream.NdjsonReader;

@ServiceTest
class RosterTest {
    @Test
    void rosterListsUnitsFromTheRootDownAndThenTheirMembers() throws IOException {
        var ward = Units.aWard();
        var cell = Units.aCell(ward);
        var member = Members.aMember(cell);

        var lines = roster(ward, "2022-12-31");

        assertEquals(List.of("HEADER", "UNIT", "UNIT", "MEMBER"), texts(lines, "line"));
        assertEquals(ward.toString(), lines.get(1).get("id").asText());
        assertEquals("2010-01-01", lines.get(2).get("foundedOn").asText());
        assertEquals(member.toString(), lines.get(3).get("id").asText());
        assertEquals(cell.toString(), lines.get(3).get("unitId").asText());
        assertEquals("OFFICIAL", lines.get(3).get("standing").asText());
        assertEquals("2010-05-19", lines.get(3).get("admittedOn").asText());
    }

    @Test
    void rosterListsThePostsInItsUnitsLast() throws IOException {
        var district = Units.aDistrict(Units.aProvince());
        var ward = Units.aWard(district);
        var elsewhere = Members.aMember(Units.aCell(Units.aWard(district)));
        Members.aPost(elsewhere, "STATE", true, ward);
        Members.aPost(elsewhere, "PARTY", true, district);

        var lines = roster(ward, "2022-12-31");

        assertEquals(List.of("HEADER", "UNIT", "POST"), texts(lines, "line"));
        var post = lines.get(2);
        assertEquals(elsewhere.toString(), post.get("memberId").asText());
        assertEquals(ward.toString(), post.get("unitId").asText());
        assertEquals("STATE", post.get("side").asText());
        assertTrue(post.get("leader").asBoolean());
        assertEquals("Chức vụ thử", post.get("title").asText());
        assertEquals("OFFICIAL", post.get("standing").asText());
    }

    @Test
    void postWithoutUnitIsListedAtTheHoldersCell() throws IOException {
        var ward = Units.aWard();
        var cell = Units.aCell(ward);
        Members.aPost(Members.aMember(cell), "STATE", false, null);
        Members.aPost(Members.aMember(Units.aCell(Units.aWard())), "STATE", false, null);

        var posts = posts(ward, "2022-12-31");

        assertEquals(List.of(cell.toString()), texts(posts, "unitId"));
    }

    @Test
    void postsAreListedOnTheirDaysAndEndWithTheirHoldersMembership() throws IOException {
        var ward = Units.aWard();
        var cell = Units.aCell(ward);
        var member = Members.aMember(cell);
        var ended = Members.aPost(member, "PARTY", true, cell);
        given().contentType(ContentType.JSON)
                .body(Map.of("to", "2022-07-01"))
                .post("/api/v1/members/" + member + "/posts/" + ended + "/end")
                .then()
                .statusCode(200);
        var gone = Members.aMember(cell);
        Members.aPost(gone, "STATE", false, ward);
        given().contentType(ContentType.JSON)
                .body(Map.of("standing", Map.of("state", "LEFT", "from", "2022-07-01")))
                .post("/api/v1/members/" + gone + "/standings")
                .then()
                .statusCode(200);

        assertEquals(List.of(), posts(ward, "2019-12-31"));
        assertEquals(2, posts(ward, "2022-06-30").size());
        assertEquals(List.of(), posts(ward, "2022-07-01"));
    }

    private static List<JsonNode> posts(UUID under, String on) throws IOException {
        return roster(under, on).stream()
                .filter(line -> line.get("line").asText().equals("POST"))
                .toList();
    }

    @Test
    void rosterContainsNoNames() {
        var ward = Units.aWard();
        Members.created(Members.aBody(Units.aCell(ward), "Tên Không Lộ"));

        var text = given().queryParam("under", ward).get("/api/v1/roster").asString();

        assertEquals(-1, text.indexOf("Lộ"));
    }

    @Test
    void whatIdentifiesMembersElsewhereIsListedOnDemand() throws IOException {
        var ward = Units.aWard();
        var body = Members.aBody(Units.aCell(ward), "Tên Không Lộ");
        body.put("identifiers", List.of(Map.of("system", "HR", "value", "lộ " + body.get("recordNumber"))));
        var member = Members.created(body);

        var asked = given().queryParam("under", ward).queryParam("on", "2022-12-31");
        var line = new ObjectMapper()
                .readTree(asked.queryParam("identifiers", true)
                        .get("/api/v1/roster")
                        .asString()
                        .lines()
                        .filter(each -> each.contains("\"MEMBER\""))
                        .findFirst()
                        .orElseThrow());

        assertEquals(member.toString(), line.get("id").asText());
        assertEquals(body.get("recordNumber"), line.get("recordNumber").asText());
        assertTrue(line.get("cardNumber").isNull());
        assertEquals("HR", line.at("/identifiers/0/system").asText());
        assertFalse(roster(ward, "2022-12-31").get(3).has("identifiers"));
    }

    @Test
    void rosterOfAnUnknownUnitIsRefusedBeforeTheFirstByte() {
        given().queryParam("under", UUID.randomUUID())
                .get("/api/v1/roster")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unit-not-found"));
    }

    /** The reader checks count and hash of the last line. */
    private static List<JsonNode> roster(UUID under, String on) throws IOException {
        var bytes = given().queryParam("under", under)
                .queryParam("on", on)
                .get("/api/v1/roster")
                .asByteArray();
        var lines = new ArrayList<JsonNode>();
        new NdjsonReader(new ObjectMapper()).read(new ByteArrayInputStream(bytes), lines::add);
        return lines;
    }

    private static List<String> texts(List<JsonNode> lines, String field) {
        return lines.stream().map(line -> line.get(field).asText()).toList();
    }
}
