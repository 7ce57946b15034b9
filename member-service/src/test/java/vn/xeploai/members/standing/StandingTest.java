package vn.xeploai.members.standing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class StandingTest {
    @Test
    void standingTakesItsDaysFromTheOneBeforeAndGivesThemBack() {
        var member = Members.aMember(Units.aCell(Units.aWard()));

        given().contentType(ContentType.JSON)
                .body(Map.of("standing", Map.of("state", "SUSPENDED", "from", "2020-01-01", "to", "2020-07-01")))
                .post("/api/v1/members/" + member + "/standings")
                .then()
                .statusCode(200)
                .body("standings.state", contains("PROBATIONARY", "OFFICIAL", "SUSPENDED", "OFFICIAL"))
                .body("standings.validFrom", contains("2010-05-19", "2011-05-19", "2020-01-01", "2020-07-01"));
    }

    @Test
    void standingsOfManyAreRecordedTogetherOrNot() {
        var member = Members.aMember(Units.aCell(Units.aWard()));
        var good = Map.of("memberId", member, "standing", Map.of("state", "EXEMPT", "from", "2020-01-01"));
        var unknown =
                Map.of("memberId", UUID.randomUUID(), "standing", Map.of("state", "EXEMPT", "from", "2020-01-01"));

        recordMany(List.of(good, unknown)).statusCode(404).body("errors.field", contains("standings[1].memberId"));
        given().get("/api/v1/members/" + member).then().body("standing", equalTo("OFFICIAL"));

        recordMany(List.of(good))
                .statusCode(200)
                .body("members[0].standings.state", contains("PROBATIONARY", "OFFICIAL", "EXEMPT"));
    }

    private static ValidatableResponse recordMany(List<Map<String, Object>> rows) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("standings", rows))
                .post("/api/v1/members/standings")
                .then();
    }

    /** Every act takes its document by the same rule. */
    @Test
    void aDocumentOfAFutureDayIsRefused() {
        var member = Members.aMember(Units.aCell(Units.aWard()));
        var document =
                Map.of("number", "12-QĐ/ĐU", "date", LocalDate.now().plusDays(2).toString(), "authority", "Đảng ủy");

        given().contentType(ContentType.JSON)
                .body(Map.of("standing", Map.of("state", "EXEMPT", "from", "2020-01-01"), "document", document))
                .post("/api/v1/members/" + member + "/standings")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.field", contains("document.date"));
        given().get("/api/v1/members/" + member).then().body("standing", equalTo("OFFICIAL"));
    }

    @Test
    void standingOfAnUnknownMemberIsRefused() {
        given().contentType(ContentType.JSON)
                .body(Map.of("standing", Map.of("state", "EXEMPT", "from", "2020-01-01")))
                .post("/api/v1/members/" + UUID.randomUUID() + "/standings")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/member-not-found"));
    }
}
