package vn.xeploai.emulation.attestation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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

    @Test
    void aRowOfYearsIsRecognisedForATitle() {
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
        var title = streak();
        title.put("title", "CB_TB9");
        Rounds.post("/streak-recognitions", title).statusCode(422).body("errors.field", contains("title"));
        var reversed = streak();
        reversed.put("fromYear", 2025);
        Rounds.post("/streak-recognitions", reversed)
                .statusCode(422)
                .body("type", equalTo("/problems/attestation-years-reversed"));
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
