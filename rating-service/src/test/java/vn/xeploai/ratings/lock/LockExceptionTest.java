package vn.xeploai.ratings.lock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class LockExceptionTest {
    private static final String FAR = "2099-12-31";

    private final Tree district = Tree.aDistrict(2, 1, 2);
    private final UUID ward = district.wards().get(0);
    private final Member inside = district.members().get(0);
    private final Member outside = district.members().get(2);
    private UUID round;
    private String document;

    @Inject
    Jdbi jdbi;

    @Inject
    Days days;

    @BeforeEach
    void decidedAndClosed() {
        round = Rounds.anOpenRound("2022", district);
        document = Rounds.decide(
                        round,
                        district.root(),
                        Rounds.allGraded(district.members().subList(0, 3), "HTTNV"))
                .statusCode(201)
                .extract()
                .path("id");
        Rounds.post("/campaigns/" + round + "/close", Map.of()).statusCode(200);
    }

    private ValidatableResponse correct(Member... members) {
        var items = List.of(members).stream()
                .map(member -> Rounds.replacing(Rounds.graded("MEMBER", member.id(), "HTNV"), document))
                .toList();
        return Rounds.decide(round, district.root(), items);
    }

    private String granted(UUID unit, String expiresOn) {
        return Rounds.unlock(round, unit, expiresOn).statusCode(201).extract().path("id");
    }

    private ValidatableResponse listed() {
        return Rounds.get("/campaigns/" + round + "/lock-exceptions?total=true").statusCode(200);
    }

    @Test
    void decisionsDoNotChangeWithoutAnException() {
        correct(inside)
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-locked"))
                .body("errors.field", contains("items[0].replaces"))
                .body("subjects.subject.id", contains(inside.id().toString()))
                .body("subjects.unitId", contains(inside.unitId().toString()));
        var cancel = new HashMap<String, Object>(
                Map.of("subject", Map.of("kind", "MEMBER", "id", inside.id()), "cancel", true, "replaces", document));
        Rounds.decide(round, district.root(), List.of(cancel))
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-locked"));
        Rounds.get("/ratings/" + Rounds.ratingOf(round, inside.id())).body("grade", equalTo("HTTNV"));
    }

    @Test
    void aFirstDecisionNeedsNone() {
        var undecided = district.members().get(3);
        Rounds.post(
                        "/ratings/" + Rounds.ratingOf(round, undecided.id()) + "/not-rated",
                        Map.of("actingUnitId", district.root(), "notRatedReason", "ABSENT"))
                .statusCode(200);

        Rounds.decide(round, district.root(), List.of(Rounds.graded("MEMBER", undecided.id(), "HTTNV")))
                .statusCode(201);
    }

    @Test
    void aDocumentIssuedElsewhereIsAccepted() {
        var item = Rounds.replacing(Rounds.graded("MEMBER", inside.id(), "HTNV"), document);
        var elsewhere = Rounds.document(round, district.root(), List.of(item));
        elsewhere.put("origin", "ISSUED_ELSEWHERE");

        Rounds.post("/decisions", elsewhere).statusCode(201);

        Rounds.get("/ratings/" + Rounds.ratingOf(round, inside.id())).body("grade", equalTo("HTNV"));
    }

    @Test
    void anExceptionAppliesToAUnitAndAllBelowItOnly() {
        Rounds.unlock(round, ward, days.today().toString())
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("document.number", equalTo("12-CV/BTCQU"))
                .body("revocation", nullValue());

        correct(inside, outside)
                .statusCode(409)
                .body("errors.field", contains("items[1].replaces"))
                .body("subjects.subject.id", contains(outside.id().toString()));
        correct(inside).statusCode(201);
    }

    @Test
    void aRevokedExceptionDoesNotApply() {
        var id = granted(district.root(), FAR);
        var path = "/campaigns/%s/lock-exceptions/%s/revocation".formatted(round, id);

        Rounds.post(path, Map.of("reason", "Đã đính chính xong"))
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revocation.reason", equalTo("Đã đính chính xong"));

        correct(inside).statusCode(409).body("type", equalTo("/problems/campaign-locked"));
        Rounds.post(path, Map.of("reason", "Lần nữa"))
                .statusCode(409)
                .body("type", equalTo("/problems/lock-exception-not-active"))
                .body("detail", equalTo("Lần cho phép sửa %s đã bị thu hồi trước đó.".formatted(id)));
        Rounds.post(
                        "/campaigns/%s/lock-exceptions/%s/revocation".formatted(round, UUID.randomUUID()),
                        Map.of("reason", "Không có"))
                .statusCode(404)
                .body("type", equalTo("/problems/lock-exception-not-found"));
    }

    /** No exception can be granted for a day that has passed; the row is inserted as it would have been on an earlier day. */
    @Test
    void anExpiredExceptionDoesNotApply() {
        var yesterday = days.today().minusDays(1);
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        WITH given AS (
                            INSERT INTO act (id, recorded_at, actor, verified, request_id, operation)
                            VALUES (uuidv7(), now(), 'test', false, 'r', 'POST') RETURNING id, recorded_at)
                        INSERT INTO lock_exception (id, campaign_id, unit_id, reason, expires_on, act_id, recorded_at)
                        SELECT uuidv7(), :round, :unit, 'Giải quyết khiếu nại', :day, id, recorded_at FROM given
                        """)
                .bind("round", round)
                .bind("unit", district.root())
                .bind("day", yesterday)
                .execute());

        correct(inside).statusCode(409).body("type", equalTo("/problems/campaign-locked"));
        listed().body("items.state", contains("EXPIRED"));
    }

    @Test
    void aDocumentGrantsAnExceptionToAUnitOnce() {
        var id = granted(ward, FAR);

        Rounds.unlock(round, ward, FAR)
                .statusCode(409)
                .body("type", equalTo("/problems/lock-exception-recorded"))
                .body("lockExceptionId", equalTo(id.toString()));
        listed().body("total", equalTo(1));
    }

    @Test
    void theListIsAsRecordedAtAnInstant() {
        granted(ward, FAR);
        var between = Rounds.watermark();
        var second = granted(district.root(), FAR);
        Rounds.post(
                        "/campaigns/%s/lock-exceptions/%s/revocation".formatted(round, second),
                        Map.of("reason", "Nhầm đơn vị"))
                .statusCode(200);

        listed().body("items.state", contains("ACTIVE", "REVOKED")).body("total", equalTo(2));
        Rounds.get("/campaigns/{c}/lock-exceptions?knownAt={k}", round, between)
                .body("items.unitId", contains(ward.toString()));
        Rounds.get("/campaigns/{c}/lock-exceptions?limit=1", round)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ACTIVE"));
    }

    @Test
    void anExceptionIsValidatedAgainstItsCampaign() {
        Rounds.unlock(round, UUID.randomUUID(), FAR)
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"));
        Rounds.unlock(round, ward, days.today().minusDays(1).toString())
                .statusCode(422)
                .body("type", equalTo("/problems/lock-exception-expiry-in-past"));
        Rounds.unlock(Rounds.anOpenRound("2021", district), ward, FAR)
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-closed"));
        Rounds.unlock(UUID.randomUUID(), ward, FAR)
                .statusCode(404)
                .body("type", equalTo("/problems/campaign-not-found"));
        Rounds.post("/campaigns/" + round + "/lock-exceptions", Map.of("unitId", ward))
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"));
    }
}
