package vn.xeploai.ratings.tally;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Whatever is recorded in whatever order: each answer that was given is given again, and the counts are those of the facts. */
@ServiceTest
class KnownAtTest {
    private static final List<String> GRADES = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");
    private static final int ACTS = 25;

    private Random random;
    private Tree district;
    private UUID round;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyAnswerIsGivenAgain(long seed) {
        random = new Random(seed);
        district = Tree.aDistrict(2, 2, 3);
        round = Rounds.anOpenRound("2022", district);
        List<JsonPath> given = new ArrayList<>();

        for (var act = 0; act < ACTS; act++) {
            something();
            given.add(ask(scope(), null));
        }

        for (var answer : given) {
            assertEquals(
                    answer.<Object>get(),
                    ask(answer.getString("under"), answer.getString("knownAt")).<Object>get());
            var last = ask(answer.getString("under"), answer.getString("lastRecordedAt"));
            assertEquals(answer.getList("units"), last.getList("units"));
            assertEquals(answer.getString("lastRecordedAt"), last.getString("lastRecordedAt"));
        }
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
    }

    private String scope() {
        var units = district.units();
        return units.get(random.nextInt(units.size())).id().toString();
    }

    private static JsonPath ask(String under, String knownAt) {
        var answer = knownAt == null
                ? Rounds.get("/tallies?under={u}&period=2022", under)
                : Rounds.get("/tallies?under={u}&period=2022&knownAt={k}", under, knownAt);
        return answer.statusCode(200).extract().jsonPath();
    }

    private void something() {
        switch (random.nextInt(6)) {
            case 0 -> note();
            case 1 -> submit();
            case 2 -> moveSomebody();
            case 3 -> letSomebodyLeave();
            default -> decide();
        }
    }

    private Member anybody() {
        return district.members().get(random.nextInt(district.members().size()));
    }

    private String grade() {
        return GRADES.get(random.nextInt(GRADES.size()));
    }

    private void decide() {
        var member = anybody();
        var rating = Rounds.get("/ratings/" + Rounds.ratingOf(round, member.id()))
                .extract()
                .jsonPath();
        var item = Rounds.graded("MEMBER", member.id(), grade());
        var standing = rating.getString("decisionId");
        Rounds.decide(round, district.root(), List.of(standing == null ? item : Rounds.replacing(item, standing)))
                .statusCode(201);
    }

    private void note() {
        var rating = Rounds.ratingOf(round, anybody().id());
        Rounds.post("/ratings/" + rating + "/not-rated", Map.of("reason", "ABSENT"));
    }

    private void submit() {
        var body = Map.of("unitId", scope(), "number", "1-BC/ĐU", "date", "2022-12-30", "signer", "Bí thư");
        Rounds.post("/campaigns/" + round + "/submissions", body).statusCode(201);
    }

    private void moveSomebody() {
        var cells = district.cells();
        district = district.moved(anybody(), cells.get(random.nextInt(cells.size())))
                .known();
        refresh();
    }

    private void letSomebodyLeave() {
        if (district.members().size() > 3)
            district = district.without(anybody()).known();
        refresh();
    }

    private void refresh() {
        Rounds.post("/campaigns/" + round + "/roster-refresh", Map.of("reason", "Biến động", "dryRun", false))
                .statusCode(200);
    }
}
