package vn.xeploai.standalone.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.standalone.Api;
import vn.xeploai.standalone.SharedSystem;
import vn.xeploai.standalone.WholeSystem;
import vn.xeploai.standalone.province.Json;

/** However a province is reformed, no reported figure is lost and no member is counted twice in the answers of the gateway. */
@ExtendWith(SharedSystem.class)
@TestInstance(Lifecycle.PER_CLASS)
class WorldsIT {
    private final Stories stories;

    WorldsIT(WholeSystem system) {
        stories = new Stories(new Api(system.gateway(), system.token()));
    }

    static Stream<Long> seeds() {
        return Stories.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theReportsOfTheYearsBeforeTheReformStayByteForByte(long seed) throws Exception {
        var story = stories.of(seed);

        assertFalse(story.before.isEmpty());
        for (var path : story.before.keySet()) {
            assertEquals(story.before.get(path), story.again.get(path), path);
            assertEquals(withoutKnownAt(story.before.get(path)), withoutKnownAt(story.latest.get(path)), path);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyUnitOfTheYearHasTheFiguresThatWereWritten(long seed) throws Exception {
        var story = stories.of(seed);

        assertFalse(story.figures.isEmpty());
        for (var path : story.figures.keySet()) {
            var reported = Json.read(story.latest.get(path)).get("members");
            assertEquals(story.figures.get(path), Counts.of(reported), path);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aUnitIsTheSameInItsOwnReportAsInThatOfTheUnitAbove(long seed) throws Exception {
        var story = stories.of(seed);
        var year = story.world.lastYear();

        for (var unit : story.world.before.where(Units::reportsForAllBelow)) {
            var above = Json.read(story.latest.get(story.report(unit.parent(), year)));
            var own = Json.read(story.latest.get(story.report(unit.key(), year)));
            assertEquals(
                    story.answers().rows(above).getOrDefault(unit.key(), new Counts()),
                    Counts.of(own.get("members")),
                    unit.key());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void restatedEveryFigureOfTheProvinceIsThere(long seed) throws Exception {
        var story = stories.of(seed);

        for (int year = story.world.firstYear; year <= story.world.lastYear(); year++) {
            var asWas = story.api.json(story.report(story.world.province, year));
            var restated = story.api.json(story.restated(story.world.province, year));
            assertEquals(Counts.of(asWas.get("members")), Counts.of(restated.get("members")), "members " + year);
            assertEquals(organisations(asWas), organisations(restated), "organisations " + year);
            assertEquals(
                    new ExpectedFigures(story.world).restated(year, story.world.province),
                    story.answers().rows(restated),
                    "rows " + year);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void restatedADistrictHasWhatIsBelowItNow(long seed) throws Exception {
        var story = stories.of(seed);

        for (var district : story.world.after.children(story.world.province)) {
            var expected = new ExpectedFigures(story.world).restated(story.world.lastYear(), district.key());
            var reported = story.answers().rows(story.api.json(story.restated(district.key(), story.world.lastYear())));
            expected.remove(ExpectedFigures.NOWHERE);
            reported.remove(ExpectedFigures.NOWHERE);
            assertEquals(expected, reported, district.key());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onEveryDayTheTreeIsWhatTheDecisionMadeOfIt(long seed) throws Exception {
        var story = stories.of(seed);

        for (var day : story.world.days()) {
            assertEquals(
                    new ExpectedLists(story.world).tree(day), story.answers().tree(day), "tree on " + day);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onEveryDayEachUnitHasAsManyMembersAsThoseBelowIt(long seed) throws Exception {
        var story = stories.of(seed);

        for (var day : story.world.days()) {
            var heads = story.answers().headcounts(day);
            assertEquals(new ExpectedLists(story.world).headcounts(day), heads, "headcounts on " + day);
            var structure = new ExpectedLists(story.world).structure(day);
            for (var unit : structure.where(unit -> !unit.hasMembers())) {
                var below = structure.children(unit.key()).stream()
                        .mapToLong(child -> heads.getOrDefault(child.key(), 0L))
                        .sum();
                assertEquals(below, heads.getOrDefault(unit.key(), 0L), unit.key() + " on " + day);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onEveryDayTheMergedRosterHasEveryMemberOnceWithTheirRating(long seed) throws Exception {
        var story = stories.of(seed);

        for (var day : story.world.days()) {
            assertEquals(
                    new ExpectedLists(story.world).roster(story.world.lastYear(), day),
                    story.answers().roster(story.world.lastYear(), day),
                    "roster on " + day);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reconciliationReportsWhatWasLeftUndoneAndNothingElse(long seed) throws Exception {
        var story = stories.of(seed);

        for (int year = story.world.firstYear; year <= story.world.lastYear(); year++) {
            assertEquals(
                    new ExpectedLists(story.world).discrepancies(year),
                    story.answers().discrepancies(year),
                    "of " + year);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLaterCorrectionLeavesEarlierAnswersByteForByte(long seed) throws Exception {
        var story = stories.of(seed);

        assertFalse(story.uncorrected.isEmpty());
        for (var path : story.uncorrected.keySet()) {
            assertEquals(story.uncorrected.get(path), story.uncorrectedAgain.get(path), path);
            assertNotEquals(
                    Counts.of(Json.read(story.uncorrected.get(path)).get("members")),
                    Counts.of(story.api.json(path).get("members")),
                    path);
        }
    }

    private static JsonNode withoutKnownAt(String report) throws Exception {
        var tree = (ObjectNode) Json.read(report);
        tree.remove("knownAt");
        return tree;
    }

    private static Map<String, Counts> organisations(JsonNode report) {
        var kinds = new TreeMap<String, Counts>();
        report.get("organisations").forEach(kind -> kinds.put(kind.get("kind").asText(), Counts.of(kind)));
        return kinds;
    }
}
