package vn.xeploai.ratings.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.ValidatableResponse;
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
        Rounds.get("/submissions?campaign={c}&unit={u}", round, ward).body("items.version", contains(1, 2));
        tallies(second.getString("knownAt")).body("units[0].submission.version", equalTo(2));
        tallies(first.getString("knownAt")).body("units[0].submission.version", equalTo(1));
    }

    private ValidatableResponse submit(UUID unit) {
        var body = Map.of("unitId", unit, "number", "45-BC/ĐU", "date", "2022-12-28", "signer", "T/M Đảng ủy, Bí thư");
        return Rounds.post("/campaigns/" + round + "/submissions", body);
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
    void theHashSpeaksOfTheFiguresAlone() {
        var first = submit(ward).extract().<String>path("figuresHash");
        decide(2);

        assertEquals(first, submit(ward).extract().<String>path("figuresHash"));
        Rounds.get("/tallies?under={u}&period=2022", district.wards().get(1)).body("units[0].submission", nullValue());
    }

    @Test
    void onlyUnitsOfAnOpenedRoundSubmit() {
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
