package vn.xeploai.ratings.tally;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.RandomActs;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Whatever is recorded in whatever order: each answer that was given is given again, and the counts are those of the facts. */
@ServiceTest
class KnownAtTest {
    private static final int ACTS = 15;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyAnswerIsReproduced(long seed) {
        var acts = new RandomActs(new Random(seed), Tree.aDistrict(2, 2, 3), "2022");
        List<JsonPath> given = new ArrayList<>();
        List<JsonPath> changes = new ArrayList<>();

        for (var act = 0; act < ACTS; act++) {
            acts.something();
            var under = acts.anyUnit().toString();
            given.add(ask("tallies", under, null));
            changes.add(ask(
                    "tallies/last-change", under, given.get(given.size() - 1).getString("knownAt")));
        }

        for (var at = 0; at < ACTS; at++) givenAgain(given.get(at), changes.get(at));
        Rounds.get("/tallies/check?campaign={c}", acts.round()).body("differences", hasSize(0));
    }

    private static void givenAgain(JsonPath answer, JsonPath change) {
        var under = answer.getString("under");
        var knownAt = answer.getString("knownAt");
        var last = change.getString("lastRecordedAt");

        assertEquals(answer.<Object>get(), ask("tallies", under, knownAt).<Object>get());
        assertEquals(last, ask("tallies/last-change", under, knownAt).getString("lastRecordedAt"));
        assertEquals(last, ask("tallies/last-change", under, last).getString("lastRecordedAt"));
        for (var same : List.of("units", "campaigns", "scheme")) {
            assertEquals(answer.<Object>get(same), ask("tallies", under, last).<Object>get(same));
        }
    }

    private static JsonPath ask(String what, String under, String knownAt) {
        var answer = knownAt == null
                ? Rounds.get("/" + what + "?under={u}&period=2022", under)
                : Rounds.get("/" + what + "?under={u}&period=2022&knownAt={k}", under, knownAt);
        return answer.statusCode(200).extract().jsonPath();
    }
}
