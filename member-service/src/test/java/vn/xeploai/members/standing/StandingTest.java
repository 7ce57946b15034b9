package vn.xeploai.members.standing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
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
    void standingOfAnUnknownMemberIsRefused() {
        given().contentType(ContentType.JSON)
                .body(Map.of("standing", Map.of("state", "EXEMPT", "from", "2020-01-01")))
                .post("/api/v1/members/" + UUID.randomUUID() + "/standings")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/member-not-found"));
    }
}
