package vn.xeploai.emulation.attestation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.FakeOrigins;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class AttestationResourceTest {
    private static final Map<String, Object> PAPER =
            Map.of("number", "18/QĐ-UBND", "date", "2024-11-20", "authority", "UBND phường");

    private final Tree district = Tree.aDistrict(1, 2, 1).known();
    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);

    private Map<String, Object> request(UUID recipient) {
        return new HashMap<>(Map.of(
                "what",
                "CULTURE_CRITERIA",
                "awardYear",
                2024,
                "attestedOn",
                "2024-11-20",
                "attestingUnitId",
                ward,
                "items",
                List.of(Map.of("recipient", Map.of("kind", "UNIT", "id", recipient), "met", true)),
                "document",
                PAPER));
    }

    private Map<String, Object> streak() {
        return new HashMap<>(Map.of(
                "recipient",
                Map.of("kind", "UNIT", "id", cell),
                "title",
                "CB_TB5_GK",
                "fromYear",
                2021,
                "toYear",
                2024,
                "recognisedOn",
                "2025-01-20",
                "recognisingUnitId",
                district.root(),
                "document",
                Map.of("number", "30-TB/QU", "date", "2025-01-20", "authority", "BTV Quận ủy")));
    }

    @Test
    void anAttestationIsListedUntilAndAfterItIsCancelled() {
        String id = Rounds.post("/attestations", request(cell))
                .statusCode(201)
                .body("attestations", hasSize(1))
                .body("attestations[0].recipient.id", equalTo(cell.toString()))
                .body("attestations[0].documentNumber", equalTo("18/QĐ-UBND"))
                .extract()
                .path("attestations[0].id");

        for (var filter : List.of("&what=CULTURE_CRITERIA", "&year=2024", "&cancelled=false"))
            Rounds.get("/attestations?recipient={r}" + filter, cell).body("items.id", contains(id));
        Rounds.get("/attestations?recipient={r}&year=2023", cell).body("items", hasSize(0));
        Rounds.post("/attestations/" + id + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(200)
                .body("cancellationReason", equalTo("Ghi nhầm"));
        Rounds.post("/attestations/" + id + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(409)
                .body("type", equalTo("/problems/attestation-already-cancelled"));
        Rounds.get("/attestations/{id}", id).statusCode(200).body("cancellationReason", equalTo("Ghi nhầm"));
    }

    /** One that is recorded later may be of an earlier day. */
    @Test
    void theAttestationOfTheLatestDayCounts() {
        var denied = request(cell);
        denied.put("attestedOn", "2024-12-20");
        denied.put("items", List.of(Map.of("recipient", Map.of("kind", "UNIT", "id", cell), "met", false)));
        Rounds.post("/attestations", denied).statusCode(201);
        Rounds.post("/attestations", request(cell)).statusCode(201);

        Rounds.get("/eligibility?title=TDP_VAN_HOA&year=2024&subject={c}", cell)
                .statusCode(200)
                .body("items[0].conditions[0].met", equalTo("FALSE"))
                .body("items[0].conditions[0].actual", equalTo("DENIED"));
    }

    /** On 1 January 2025 the other cell of the ward went into the cell. */
    private void merge() {
        FakeOrigins.merged(cell, "2025-01-01", district.cells().get(1));
    }

    @Test
    void aRowOfYearsIsRecognisedForATitle() {
        merge();
        Rounds.post("/streak-recognitions", streak())
                .statusCode(201)
                .body("what", equalTo("STREAK"))
                .body("title", equalTo("CB_TB5_GK"))
                .body("fromYear", equalTo(2021))
                .body("toYear", equalTo(2024));
        Rounds.get("/attestations?recipient={r}&what=STREAK&year=2022&total=true", cell)
                .body("total", equalTo(1))
                .body("items[0].cancellationReason", nullValue());
    }

    @Test
    void whatNoTitleAsksIsRefused() {
        var other = request(cell);
        other.put("what", "CULTURE");
        Rounds.post("/attestations", other)
                .statusCode(422)
                .body("type", equalTo("/problems/attestation-not-asked"))
                .body("errors[0].expected", hasItem("CULTURE_CRITERIA"));
        var reversed = streak();
        reversed.put("fromYear", 2025);
        Rounds.post("/streak-recognitions", reversed)
                .statusCode(422)
                .body("type", equalTo("/problems/attestation-years-reversed"));
    }

    @Test
    void theSameIsRecordedOnce() {
        merge();
        String attested = Rounds.post("/attestations", request(cell))
                .statusCode(201)
                .extract()
                .path("attestations[0].id");
        String recognised = Rounds.post("/streak-recognitions", streak())
                .statusCode(201)
                .extract()
                .path("id");
        var part = streak();
        part.put("fromYear", 2022);

        Rounds.post("/attestations", request(cell))
                .statusCode(409)
                .body("type", equalTo("/problems/attestation-recorded"))
                .body("attestationIds", contains(attested));
        for (var again : List.of(streak(), part))
            Rounds.post("/streak-recognitions", again)
                    .statusCode(409)
                    .body("type", equalTo("/problems/attestation-recorded"))
                    .body("attestationIds", contains(recognised));
        Rounds.post("/attestations/" + recognised + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(200);
        Rounds.post("/streak-recognitions", streak()).statusCode(201);
    }

    @Test
    void nobodyAttestsForItselfOrForOthersThanTheTitlesAreFor() {
        Rounds.post("/attestations", request(ward))
                .statusCode(422)
                .body("type", equalTo("/problems/attestation-recipients-invalid"))
                .body("errors.code", contains("attestation-of-itself"));
        var member = Map.of(
                "recipient",
                Map.of("kind", "MEMBER", "id", district.members().get(0).id()),
                "met",
                true);
        var others = request(cell);
        others.put("items", List.of(member, member));
        Rounds.post("/attestations", others)
                .statusCode(422)
                .body("errors.field", contains("items[0].recipient", "items[1].recipient", "items[1].recipient"))
                .body("errors.code", contains("attestation-of-others", "recipient-repeated", "attestation-of-others"));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 422", "2024-01-01, 201", "2025-12-31, 201", "2026-01-01, 422"})
    void theDayIsOfTheAwardYearOrTheNext(String day, int status) {
        var request = request(cell);
        request.put("attestedOn", day);

        var answer = Rounds.post("/attestations", request).statusCode(status);

        if (status == 422) answer.body("type", equalTo("/problems/attestation-day-far"));
    }

    @Test
    void aDocumentIsNotOlderThanTheAwardYear() {
        var request = request(cell);
        request.put("document", Map.of("number", "18/QĐ-UBND", "date", "2023-12-31", "authority", "UBND phường"));

        Rounds.post("/attestations", request)
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"))
                .body("errors.field", contains("document.date"));
    }

    @Test
    void unitsExistOnTheDayOfTheDocument() {
        merge();
        FakeReorganisations.ended(ward, LocalDate.of(2024, 7, 1));
        Rounds.post("/attestations", request(cell))
                .statusCode(422)
                .body("type", equalTo("/problems/named-unit-not-active"))
                .body("errors.field", contains("attestingUnitId"));
        FakeReorganisations.ended(cell, LocalDate.of(2025, 1, 10));
        Rounds.post("/streak-recognitions", streak())
                .statusCode(422)
                .body("type", equalTo("/problems/named-unit-not-active"))
                .body("errors.field", contains("recipient.id"));
    }

    @Test
    void yearsAreRecognisedForUnitsAndTitlesThatAskThem() {
        merge();
        for (var title : List.of("CB_TB1", "DV_X5_GK", "CB_TB9")) {
            var other = streak();
            other.put("title", title);
            Rounds.post("/streak-recognitions", other)
                    .statusCode(422)
                    .body("type", equalTo("/problems/streak-not-asked"))
                    .body("errors[0].expected", hasItem("CB_TB5_GK"));
        }
        var person = streak();
        person.put(
                "recipient",
                Map.of("kind", "MEMBER", "id", district.members().get(0).id()));
        Rounds.post("/streak-recognitions", person)
                .statusCode(422)
                .body("errors.code", contains("attestation-of-others"));
    }

    @Test
    void onlyWhoMayAwardTheTitleRecognisesYears() {
        merge();
        var ofWard = streak();
        ofWard.put("recognisingUnitId", ward);
        Rounds.post("/streak-recognitions", ofWard)
                .statusCode(422)
                .body("type", equalTo("/problems/streak-body-not-competent"))
                .body("detail", containsString("Giấy khen chi bộ hoàn thành xuất sắc nhiệm vụ tiêu biểu 5 năm liền"));
        var stranger = streak();
        stranger.put("recognisingUnitId", Tree.aDistrict(1, 1, 0).known().root());
        Rounds.post("/streak-recognitions", stranger)
                .statusCode(422)
                .body("type", equalTo("/problems/streak-body-not-competent"));
    }

    @Test
    void theYearsOfAUnitAreItsOwnWithoutAReform() {
        Rounds.post("/streak-recognitions", streak())
                .statusCode(422)
                .body("type", equalTo("/problems/streak-without-reform"));
        FakeOrigins.merged(cell, "2024-07-01", district.cells().get(1));
        Rounds.post("/streak-recognitions", streak())
                .statusCode(422)
                .body("type", equalTo("/problems/streak-without-reform"));
        var before = streak();
        before.put("toYear", 2023);
        Rounds.post("/streak-recognitions", before).statusCode(201);
    }

    @Test
    void whatAUnitWasRatedItselfIsNotRaised() {
        merge();
        var round = Rounds.anOpenRound("2023", district);
        Rounds.recordElsewhere(round, district.root(), List.of(Rounds.graded("CELL", cell, "HTTNV")))
                .statusCode(201);

        Rounds.post("/streak-recognitions", streak())
                .statusCode(422)
                .body("type", equalTo("/problems/streak-year-rated"))
                .body("detail", containsString("2023"));
        var before = streak();
        before.put("toYear", 2022);
        Rounds.post("/streak-recognitions", before).statusCode(201);
    }

    @Test
    void recipientsMustExist() {
        Rounds.post("/attestations", request(UUID.randomUUID()))
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("errors.field", contains("items[0].recipient.id"));
        Rounds.get("/attestations/{id}", UUID.randomUUID()).statusCode(404);
        Rounds.post("/attestations/" + UUID.randomUUID() + "/cancellation", Map.of("reason", "x"))
                .statusCode(404)
                .body("type", equalTo("/problems/attestation-not-found"));
    }
}
