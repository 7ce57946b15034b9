package vn.xeploai.ratings.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class SubmissionResourceTest {
    private final Tree district = Tree.aDistrict(2, 1, 2);
    private final UUID ward = district.wards().get(0);
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
    }

    @Test
    void aSecondReportIsTheNextVersionAndTheFirstStays() {
        var first = submit(ward)
                .statusCode(201)
                .body("version", equalTo(1))
                .extract()
                .jsonPath();
        decide(0);
        Rounds.post("/campaigns/" + round + "/close", Map.of()).statusCode(200);

        var second = submit(ward)
                .statusCode(201)
                .body("version", equalTo(2))
                .extract()
                .jsonPath();

        assertNotEquals(first.getString("figuresHash"), second.getString("figuresHash"));
        Rounds.get("/submissions?campaign={c}&unit={u}", round, ward)
                .body("items.version", contains(1, 2))
                .body("items.state", contains("SUPERSEDED", "SUBMITTED"));
        Rounds.get("/submissions?campaign={c}&state=SUPERSEDED&total=true", round)
                .body("items.id", contains(first.getString("id")))
                .body("total", equalTo(1));
        tallies(second.getString("knownAt")).body("units[0].submission.version", equalTo(2));
        tallies(first.getString("knownAt")).body("units[0].submission.version", equalTo(1));
    }

    @Test
    void manyUnitsReportInOneActOrNone() {
        var other = district.wards().get(1);
        var unknown = UUID.randomUUID();
        submit(ward).statusCode(201);

        submitMany(List.of(row(ward), row(other), row(unknown)))
                .statusCode(422)
                .body("type", equalTo("/problems/submission-reason-missing"))
                .body("errors.field", contains("submissions[0].reason", "submissions[2].unitId"));
        Rounds.get("/submissions?campaign={c}", round).body("items", hasSize(1));

        submitMany(List.of(row(other), row(district.root())))
                .statusCode(200)
                .body(
                        "submissions.unitId",
                        contains(other.toString(), district.root().toString()))
                .body("submissions.version", contains(1, 1));
        Rounds.get("/submissions?campaign={c}&unit={u}", round, other).body("items.state", contains("SUBMITTED"));
    }

    private static Map<String, Object> row(UUID unit) {
        return Map.of("unitId", unit, "number", "7-BC/ĐU", "date", "2022-12-30", "signer", "T/M Đảng ủy, Bí thư");
    }

    private ValidatableResponse submitMany(List<Map<String, Object>> rows) {
        return Rounds.post("/submissions", Map.of("campaignId", round, "submissions", rows));
    }

    private ValidatableResponse submit(UUID unit) {
        return Rounds.submit(round, unit);
    }

    private ValidatableResponse tallies(String knownAt) {
        return Rounds.get("/tallies?under={u}&period=2022&knownAt={k}", ward, knownAt)
                .statusCode(200);
    }

    private void decide(int member) {
        var item = Rounds.graded("MEMBER", district.members().get(member).id(), "HTTNV");
        Rounds.decide(round, district.root(), List.of(item)).statusCode(201);
    }

    @Test
    void theHashCoversTheFiguresOnly() {
        var first = submit(ward).extract().<String>path("figuresHash");
        decide(2);

        assertEquals(first, submit(ward).extract().<String>path("figuresHash"));
        Rounds.get("/tallies?under={u}&period=2022", district.wards().get(1)).body("units[0].submission", nullValue());
    }

    @Test
    void aSubmissionLinksToItsFiguresAsTheyWere() {
        var first = submit(ward).extract().jsonPath();
        decide(0);
        var second = submit(ward).extract().<String>path("id");

        Rounds.get("/submissions/" + first.getString("id"))
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("SUPERSEDED"))
                .body("actor", equalTo(first.getString("actor")))
                .body("figuresHash", equalTo(first.getString("figuresHash")))
                .body("links.difference", nullValue())
                .body(
                        "links.report",
                        equalTo("/api/v1/reports/units/%s?period=2022&on=2022-12-31&knownAt=%s"
                                .formatted(ward, first.getString("knownAt"))));
        Rounds.get("/submissions/" + second)
                .body("state", equalTo("SUBMITTED"))
                .body(
                        "links.difference",
                        equalTo("/api/v1/submissions/%s/difference?with=%s".formatted(second, first.getString("id"))));
        Rounds.get("/submissions/{id}?knownAt={k}", first.getString("id"), first.getString("knownAt"))
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aFurtherVersionNeedsAReason() {
        var body = new HashMap<String, Object>(
                Map.of("unitId", ward, "number", "45-BC/ĐU", "date", "2022-12-28", "signer", "Bí thư"));
        Rounds.post("/campaigns/" + round + "/submissions", body)
                .statusCode(201)
                .body("reason", nullValue());

        for (var silence : Arrays.asList(null, " ")) {
            body.put("reason", silence);
            Rounds.post("/campaigns/" + round + "/submissions", body)
                    .statusCode(422)
                    .body("type", equalTo("/problems/submission-reason-missing"))
                    .body("errors[0].field", equalTo("reason"));
        }
        body.put("reason", "Bổ sung quyết định");
        Rounds.post("/campaigns/" + round + "/submissions", body)
                .statusCode(201)
                .body("version", equalTo(2))
                .body("reason", equalTo("Bổ sung quyết định"));
    }

    @Test
    void anUnknownSubmissionIsNotFound() {
        Rounds.get("/submissions/" + UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/submission-not-found"));
    }

    @Test
    void onlyUnitsOfAnOpenedCampaignSubmit() {
        submit(UUID.randomUUID()).statusCode(422).body("type", equalTo("/problems/unit-not-in-campaign"));
        var planned = Rounds.aPlannedRound("2021", district);
        var body = Map.of("unitId", ward, "number", "1", "date", "2022-01-05", "signer", "x");
        Rounds.post("/campaigns/" + planned + "/submissions", body)
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-open"));
        Rounds.post("/campaigns/" + round + "/submissions", Map.of("unitId", ward))
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"));
        Rounds.get("/submissions?campaign={c}", round).body("items", hasSize(0));
    }
}
