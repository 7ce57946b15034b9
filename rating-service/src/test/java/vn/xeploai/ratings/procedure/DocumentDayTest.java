package vn.xeploai.ratings.procedure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** No act rests on a document of a day that is to come. */
@ServiceTest
class DocumentDayTest {
    private static final Map<String, Object> LATER =
            Map.of("number", "1-QĐ/QU", "date", "2999-12-31", "authority", "Quận ủy");

    private final Tree district = Tree.aDistrict(1, 1, 2);
    private final UUID cell = district.cells().get(0);
    private final UUID ward = district.wards().get(0);
    private final UUID member = district.members().get(0).id();
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
    }

    private static void refused(ValidatableResponse answer, String field) {
        answer.statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors[0].field", equalTo(field));
    }

    private static Map<String, Object> with(Map<String, Object> body) {
        Map<String, Object> dated = new HashMap<>(body);
        dated.put("document", LATER);
        return dated;
    }

    @Test
    void aMeasureIsReportedOnADocumentThatExists() {
        var measures = List.of(Map.of("fact", "TASKS_DONE_PERCENT", "value", 100));
        var body = with(Map.of("actingUnitId", cell, "measures", measures));

        refused(Rounds.post("/ratings/" + Rounds.ratingOf(round, member) + "/measures", body), "document.date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-01", "2999-03-01"})
    void aLeaveMayBePlannedButNotItsDocument(String from) {
        var to = from.replace("-03-", "-05-");
        var leave = Map.<String, Object>of("memberId", member, "kind", "STUDY", "from", from, "to", to);

        refused(Rounds.post("/leaves", with(leave)), "document.date");
        String id = Conduct.leave(member, "STUDY", from, to)
                .statusCode(201)
                .extract()
                .path("id");
        refused(Rounds.post("/leaves/" + id + "/cancellation", with(Map.of("reason", "Ghi nhầm"))), "document.date");
    }

    @Test
    void aStepAndAPublicationRestOnDocumentsThatExist() {
        var rating = Rounds.ratingOf(round, member);

        refused(Rounds.act(rating, "self-rating", null, with(Map.of("grade", "HTTNV"))), "document.date");
        refused(Rounds.act(rating, "not-rated", ward, with(Map.of("notRatedReason", "ABSENT"))), "document.date");
    }

    @Test
    void aLockExceptionIsGivenAndTakenBackOnDocumentsThatExist() {
        Rounds.post("/campaigns/" + round + "/close", Map.of()).statusCode(200);
        var leave = Map.<String, Object>of("unitId", ward, "reason", "Khiếu nại", "expiresOn", "2999-12-31");
        var path = "/campaigns/" + round + "/lock-exceptions";

        refused(Rounds.post(path, with(leave)), "document.date");
        String id = Rounds.unlock(round, ward, "2999-12-31")
                .statusCode(201)
                .extract()
                .path("id");
        refused(Rounds.post(path + "/" + id + "/revocation", with(Map.of("reason", "Xong"))), "document.date");
    }

    @Test
    void groupsAreNamedByADocumentThatExists() {
        var body = Map.of("documentNumber", "45-QĐ/ĐU", "documentDate", "2999-12-01", "groups", List.of());

        var answer = given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/campaigns/{c}/groups", round)
                .then();

        refused(answer, "documentDate");
    }
}
