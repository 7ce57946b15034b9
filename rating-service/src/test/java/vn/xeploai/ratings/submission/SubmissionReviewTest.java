package vn.xeploai.ratings.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** What a superior unit does with a report, and what counts as submitted from then on. */
@ServiceTest
class SubmissionReviewTest {
    private final Tree district = Tree.aDistrict(2, 1, 2);
    private final UUID ward = district.wards().get(0);
    private UUID round;
    private String submission;

    @BeforeEach
    void submitted() {
        round = Rounds.anOpenRound("2022", district);
        submission = submit().extract().path("id");
    }

    private ValidatableResponse submit() {
        return Rounds.submit(round, ward).statusCode(201);
    }

    private ValidatableResponse sendBack(UUID actingUnit) {
        return Rounds.review(submission, "return", actingUnit);
    }

    private ValidatableResponse accept(UUID actingUnit) {
        return Rounds.review(submission, "acceptance", actingUnit);
    }

    private ValidatableResponse row(Object knownAt) {
        return Rounds.get("/tallies?under={u}&period=2022&detail=rows&knownAt={k}", district.root(), knownAt)
                .statusCode(200)
                .rootPath("units.find { it.unitId == '" + ward + "' }");
    }

    @Test
    void aReturnedReportCountsAsSubmittedOnlyUntilItsReturn() {
        var before = Rounds.watermark();

        sendBack(district.root())
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("events.kind", contains("RETURNED"))
                .body("events[0].reason", equalTo("Số liệu chưa khớp"))
                .body("events[0].actingUnitId", equalTo(district.root().toString()))
                .body("events[0].actor", notNullValue());

        row(Rounds.watermark())
                .body("submission", nullValue())
                .body("submittedAll", equalTo(false))
                .body("counts.submitted.unique()", contains(false));
        row(before)
                .body("submission.version", equalTo(1))
                .body("submittedAll", equalTo(true))
                .body("counts.submitted.unique()", contains(true));
        Rounds.get("/submissions/{id}?knownAt={k}", submission, before)
                .body("state", equalTo("SUBMITTED"))
                .body("events", hasSize(0));
    }

    @Test
    void aReturnChangesTheFiguresAndAnAcceptanceDoesNot() {
        var lasting = lastChange();
        accept(district.root()).statusCode(200);
        assertEquals(lasting, lastChange());

        var returned = sendBack(district.root()).extract().<String>path("events[1].recordedAt");

        assertEquals(Instant.parse(returned), Instant.parse(lastChange()));
        assertNotEquals(lasting, lastChange());
    }

    private String lastChange() {
        return Rounds.get("/tallies/last-change?under={u}&period=2022", district.root())
                .extract()
                .path("lastRecordedAt");
    }

    @Test
    void theNextVersionIsSubmittedAgain() {
        sendBack(district.province().id()).statusCode(200);

        var second = submit().body("version", equalTo(2)).extract().<String>path("id");

        row(Rounds.watermark()).body("submission.version", equalTo(2)).body("submittedAll", equalTo(true));
        Rounds.get("/submissions/" + submission)
                .body("state", equalTo("SUPERSEDED"))
                .body("events.kind", contains("RETURNED"));
        sendBack(district.root())
                .statusCode(409)
                .body("type", equalTo("/problems/submission-superseded"))
                .body("newerId", equalTo(second));
        accept(district.root()).statusCode(409).body("type", equalTo("/problems/submission-superseded"));
    }

    @Test
    void aReturnIsFinalAndAnAcceptedReportMayBeReturned() {
        accept(district.root()).statusCode(200).body("state", equalTo("ACCEPTED"));
        accept(district.root()).statusCode(409).body("type", equalTo("/problems/submission-accepted"));
        sendBack(district.root()).statusCode(200).body("events.kind", contains("ACCEPTED", "RETURNED"));

        sendBack(district.root()).statusCode(409).body("type", equalTo("/problems/submission-returned"));
        accept(district.root()).statusCode(409).body("type", equalTo("/problems/submission-returned"));
    }

    @Test
    void onlyAUnitAboveReviews() {
        for (var other :
                new UUID[] {ward, district.cells().get(0), district.wards().get(1), UUID.randomUUID()}) {
            accept(other)
                    .statusCode(422)
                    .body("type", equalTo("/problems/submission-unit-not-above"))
                    .body("errors[0].field", equalTo("actingUnitId"));
        }
        Rounds.post("/submissions/" + submission + "/return", Map.of("actingUnitId", district.root()))
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.field", contains("reason"));
        accept(district.province().id()).statusCode(200);
    }

    @Test
    void aReviewOfAnOutdatedVersionIsRefused() {
        var seen = Rounds.get("/submissions/" + submission).extract().header("ETag");
        accept(district.root()).statusCode(200);

        matching(seen).statusCode(412).body("type", equalTo("/problems/precondition-failed"));
        matching(Rounds.get("/submissions/" + submission).extract().header("ETag"))
                .statusCode(200);
    }

    private ValidatableResponse matching(String etag) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("actingUnitId", district.root(), "reason", "Số liệu chưa khớp"))
                .post("/api/v1/submissions/" + submission + "/return")
                .then();
    }

    @Test
    void aRepeatedReturnWithItsKeyGetsTheSameAnswer() {
        var key = UUID.randomUUID().toString();

        var answer = keyed(key).statusCode(200).extract();

        assertEquals(answer.asString(), keyed(key).statusCode(200).extract().asString());
        assertEquals(answer.header("ETag"), keyed(key).extract().header("ETag"));
    }

    private ValidatableResponse keyed(String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("actingUnitId", district.root(), "reason", "Số liệu chưa khớp"))
                .post("/api/v1/submissions/" + submission + "/return")
                .then();
    }
}
