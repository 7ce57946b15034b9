package vn.xeploai.ratings.lifecycle;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.Tree;

/** Campaigns of the year 2025 that are handed over. */
final class HandOvers {
    private HandOvers() {}

    /** Opens a campaign of every kind of subject. */
    static UUID openAsOf(LocalDate rosterOn, Tree tree, String track) {
        var plan = Map.<String, Object>of(
                "period", "2025", "track", track, "rootUnitId", tree.root(), "rosterOn", rosterOn.toString());
        var id = Rounds.planned(plan);
        Rounds.post("/campaigns/" + id + "/open", Map.of()).statusCode(200);
        return id;
    }

    /** By a decision that ended the root of the campaign on that day. */
    static ValidatableResponse handOver(UUID campaign, LocalDate ended) {
        var order = Map.of("reorganisationId", FakeReorganisations.decided(ended, campaign, "HAND_OVER"));
        return Rounds.post("/campaigns/" + campaign + "/succession", order);
    }

    /** How many of a kind the tallies have at or below a unit. */
    static long count(UUID under, String kind) {
        return Rounds.get("/tallies?under={u}&period=2025", under)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("units.counts.flatten().findAll { it.subjectKind == '" + kind + "' }.count", Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
