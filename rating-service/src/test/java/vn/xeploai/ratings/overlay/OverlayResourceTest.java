package vn.xeploai.ratings.overlay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class OverlayResourceTest {
    private static final String WARD = "groups.find { it.subjectKind == 'MEMBER' && it.unitId == '%s' }.answer";

    private final Tree district = Tree.aDistrict(2, 2, 6);
    private final UUID ward = district.wards().get(0);

    private static ValidatableResponse overlay(UUID unit, String scheme, String rule, Map<String, Object> adjustment) {
        return Rounds.post("/overlays", body(unit, scheme, rule, adjustment));
    }

    private static Map<String, Object> body(UUID unit, String scheme, String rule, Map<String, Object> adjustment) {
        return new HashMap<>(Map.of(
                "unitId", unit,
                "scheme", scheme,
                "rule", rule,
                "documentNumber", "31-QĐ/TU",
                "documentDate", "2022-11-24",
                "adjustment", adjustment));
    }

    private static Map<String, Object> quota(Object... pairs) {
        var set = new HashMap<String, Object>();
        for (var at = 0; at < pairs.length; at += 2) set.put(pairs[at].toString(), pairs[at + 1]);
        return Map.of("quota", set);
    }

    @Test
    void theNearestAuthoritySetsBaseAndRoundingAndEveryAnswerNamesIt() {
        var round = Rounds.anOpenRound("2022", district);
        Rounds.decide(round, ward, Rounds.allGraded(district.members().subList(0, 6), "HTTNV"))
                .statusCode(201);
        overlay(district.province().id(), "P2019", "V15a", quota("base", "RATED"))
                .statusCode(201);
        overlay(ward, "P2019", "V15a", quota("base", "T_PLUS", "rounding", "CEIL"))
                .statusCode(201);

        Rounds.get("/quotas?campaign={c}", round)
                .body(WARD.formatted(ward) + ".base", equalTo("T_PLUS"))
                .body(WARD.formatted(ward) + ".rounding", equalTo("CEIL"))
                .body(WARD.formatted(ward) + ".now.quota", equalTo(2))
                .body(WARD.formatted(ward) + ".overlay.documentNumber", equalTo("31-QĐ/TU"))
                .body(WARD.formatted(district.wards().get(1)) + ".base", equalTo("RATED"));
        Rounds.decide(round, ward, Rounds.allGraded(district.members().subList(6, 8), "HTXSNV"))
                .statusCode(201);
        Rounds.decide(round, ward, Rounds.allGraded(district.members().subList(8, 9), "HTXSNV"))
                .statusCode(409)
                .body("quotas[0].ifDecided.overlay.authority", notNullValue())
                .body("quotas[0].ifDecided.findings[0].overlay.documentNumber", equalTo("31-QĐ/TU"));
    }

    @Test
    void anAdjustmentIsRecordedOnceUntilItIsRevoked() {
        Rounds.anOpenRound("2022", district);
        String id = overlay(ward, "P2019", "V15a", quota("rate", 0.15))
                .statusCode(201)
                .extract()
                .path("id");

        overlay(ward, "P2019", "V15a", quota("rate", 0.150))
                .statusCode(409)
                .body("type", equalTo("/problems/overlay-recorded"))
                .body("overlayId", equalTo(id));
        overlay(ward, "P2019", "V15a", quota("rate", 0.10)).statusCode(201);
        Rounds.post(
                        "/overlays/" + id + "/revocation",
                        Map.of("documentNumber", "35-QĐ/TU", "documentDate", "2022-12-01"))
                .statusCode(200);
        overlay(ward, "P2019", "V15a", quota("rate", 0.15)).statusCode(201);
    }

    @Test
    void anOverlayMayNarrowTheGroup() {
        var round = Rounds.anOpenRound("2022", district);
        overlay(district.root(), "P2019", "V15a", quota("group", "CELL")).statusCode(201);

        Rounds.get("/quotas?campaign={c}&under={u}", round, ward)
                .body("groups.findAll { it.subjectKind == 'MEMBER' }.answer.groupKind", contains("CELL", "CELL"));
    }

    @Test
    void aHigherRateNeedsItsApprovalAndEveryAnswerNamesIt() {
        var round = Rounds.anOpenRound("2025", district);
        overlay(ward, "P2025", "V15", quota("rate", 0.25))
                .statusCode(422)
                .body("type", equalTo("/problems/overlay-rate-unapproved"));
        overlay(ward, "P2025", "V15", quota("rate", 0.30))
                .statusCode(422)
                .body("type", equalTo("/problems/overlay-rate-too-high"));
        var approved = new HashMap<>(quota("rate", 0.25));
        approved.put("approval", Map.of("documentNumber", "412-QĐ/TU", "date", "2025-12-20"));

        overlay(ward, "P2025", "V15", approved).statusCode(201);

        Rounds.decide(round, ward, Rounds.allGraded(district.members().subList(0, 4), "HTTNV"))
                .statusCode(201);
        Rounds.get("/quotas?campaign={c}", round)
                .body(WARD.formatted(ward) + ".rate", equalTo(0.25f))
                .body(WARD.formatted(ward) + ".approval.documentNumber", equalTo("412-QĐ/TU"))
                .body(WARD.formatted(ward) + ".now.quota", equalTo(1))
                .body(WARD.formatted(ward) + ".findings", hasSize(0));
    }

    @Test
    void aRevokedOverlayNoLongerAppliesButStaysReadable() {
        var round = Rounds.anOpenRound("2022", district);
        var id = overlay(ward, "P2019", "V15a", quota("base", "T_PLUS"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var revocation = Map.of("documentNumber", "35-QĐ/TU", "documentDate", "2024-01-05");

        Rounds.post("/overlays/" + id + "/revocation", revocation)
                .statusCode(200)
                .body("revocation.documentNumber", equalTo("35-QĐ/TU"));
        Rounds.post("/overlays/" + id + "/revocation", revocation)
                .statusCode(409)
                .body("type", equalTo("/problems/overlay-already-revoked"));

        Rounds.get("/quotas?campaign={c}", round).body(WARD.formatted(ward) + ".overlay", nullValue());
        Rounds.get("/overlays/" + id).body("adjustment.quota.base", equalTo("T_PLUS"));
        Rounds.get("/overlays?unit={u}&total=true", ward)
                .body("total", equalTo(1))
                .body("items.id", contains(id));
    }

    /** T_PLUS rounded up allows two of eight, the scheme itself one of six rated good. */
    @Test
    void anOverlayHoldsForDocumentsFromItsDateOnUntilThatOfItsRevocation() {
        var round = Rounds.anOpenRound("2022", district);
        var id = overlay(ward, "P2019", "V15a", quota("base", "T_PLUS", "rounding", "CEIL"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        revoked(id, "2022-12-20").statusCode(200);
        decideOn("2022-11-01", round, 0, 6, "HTTNV").statusCode(201);

        decideOn("2022-11-23", round, 6, 8, "HTXSNV").statusCode(409).body("quotas[0].ifDecided.overlay", nullValue());
        decideOn("2022-11-24", round, 6, 8, "HTXSNV").statusCode(201).body("findings", hasSize(0));
        decideOn("2022-12-20", round, 8, 9, "HTXSNV").statusCode(409).body("quotas[0].ifDecided.base", equalTo("T"));
    }

    private ValidatableResponse decideOn(String day, UUID round, int from, int to, String grade) {
        return Rounds.decideOn(
                day, round, ward, Rounds.allGraded(district.members().subList(from, to), grade));
    }

    @Test
    void whatWasLawfulOnTheDayOfItsDocumentIsNoExcessOnceTheOverlayIsRevoked() {
        var round = Rounds.anOpenRound("2022", district);
        var id = overlay(ward, "P2019", "V15a", quota("base", "T_PLUS", "rounding", "CEIL"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        decideOn("2022-12-01", round, 0, 6, "HTTNV").statusCode(201);
        decideOn("2022-12-01", round, 6, 8, "HTXSNV").statusCode(201);

        revoked(id, "2022-12-20").statusCode(200);

        Rounds.get("/quotas?campaign={c}", round)
                .body(WARD.formatted(ward) + ".overlay.id", equalTo(id))
                .body(WARD.formatted(ward) + ".now.stepDown", equalTo(0))
                .body(WARD.formatted(ward) + ".findings", hasSize(0));
    }

    @Test
    void aLaterOverlayDoesNotChangeTheQuotaOfThoseWhoAreAllConcluded() {
        var round = Rounds.anOpenRound("2022", district);
        decideOn("2022-11-23", round, 0, 11, "HTTNV").statusCode(201);
        decideOn("2022-11-23", round, 11, 12, "HTXSNV").statusCode(201);
        overlay(ward, "P2019", "V15a", quota("base", "RATED")).statusCode(201);

        Rounds.get("/quotas?campaign={c}", round)
                .body(WARD.formatted(ward) + ".base", equalTo("T"))
                .body(WARD.formatted(ward) + ".overlay", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "P2019, V99,  2019, overlay-rule-unknown",
        "P2019, V15a, 2018, overlay-years-out-of-range",
        "P2019, V15a, 2023, overlay-years-out-of-range",
    })
    void onlyRulesAndYearsOfTheSchemeAreAdjusted(String scheme, String rule, int year, String problem) {
        var body = body(ward, scheme, rule, quota("base", "T_PLUS"));
        body.put("fromYear", year);

        Rounds.post("/overlays", body).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    @Test
    void exactlyOneAdjustmentThatFitsTheRuleIsAccepted() {
        overlay(ward, "P2025", "V20b", Map.of("deadline", Map.of("month", 13, "day", 1, "yearOffset", 0)))
                .statusCode(422)
                .body("type", equalTo("/problems/overlay-adjustment-invalid"));
        overlay(ward, "P2025", "V20b", Map.of("deadline", Map.of("month", 12, "day", 20, "yearOffset", 0)))
                .statusCode(201);
        overlay(ward, "P2025", "V15", Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/overlay-not-one-adjustment"));
        overlay(UUID.randomUUID(), "P2025", "V15", quota("base", "T"))
                .statusCode(422)
                .body("type", equalTo("/problems/overlay-unit-not-active"));
        Rounds.get("/overlays/" + UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/overlay-not-found"));
    }

    @Test
    void anEmptyAdjustmentAndImpossiblePointsAreRefused() {
        overlay(ward, "P2025", "V15", quota())
                .statusCode(422)
                .body("type", equalTo("/problems/overlay-adjustment-invalid"));
        overlay(ward, "P2025", "V11", Map.of("weights", Map.of("maxima", Map.of("GENERAL", -20, "TASKS", 120))))
                .statusCode(422)
                .body("type", equalTo("/problems/overlay-adjustment-invalid"));
    }

    @Test
    void itsDatesAreNotInTheFutureAndItIsRevokedAfterItWasIssued() {
        var later = body(ward, "P2019", "V15a", quota("base", "T_PLUS"));
        later.put("documentDate", "2999-12-31");
        Rounds.post("/overlays", later).statusCode(422).body("type", equalTo("/problems/date-in-future"));
        var id = overlay(ward, "P2019", "V15a", quota("base", "T_PLUS"))
                .statusCode(201)
                .extract()
                .<String>path("id");

        revoked(id, "2022-11-23").statusCode(422).body("type", equalTo("/problems/overlay-revoked-too-early"));
        revoked(id, "2999-12-31").statusCode(422).body("type", equalTo("/problems/date-in-future"));
        revoked(id, "2022-11-24").statusCode(200);
    }

    private static ValidatableResponse revoked(String id, String date) {
        return Rounds.post(
                "/overlays/" + id + "/revocation", Map.of("documentNumber", "35-QĐ/TU", "documentDate", date));
    }

    @Test
    void aFurtherConditionIsATestOfAFact() {
        var joined = Map.<String, Object>of("conditions", List.of(Map.of("all", List.of())));

        overlay(ward, "P2025", "V12a", joined).statusCode(400);
    }

    /** A rate that no rule can have is refused by its field, and no word of a Java class is said. */
    @Test
    void anImpossibleRateIsNamedByItsField() {
        overlay(ward, "P2025", "V15", quota("rate", 5))
                .statusCode(400)
                .body("errors[0].field", equalTo("adjustment.quota"))
                .body("detail", not(containsString("vn.xeploai")));
    }
}
