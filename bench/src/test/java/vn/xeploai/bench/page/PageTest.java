package vn.xeploai.bench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.emulation.EmulationResult;
import vn.xeploai.bench.emulation.EmulationResult.Comparison;
import vn.xeploai.bench.load.Outcome;
import vn.xeploai.bench.load.Rounds;
import vn.xeploai.bench.load.Stream;
import vn.xeploai.bench.measure.LevelResult;
import vn.xeploai.bench.measure.RosterResult;
import vn.xeploai.bench.measure.ScaleResult;
import vn.xeploai.bench.page.Verdict.State;
import vn.xeploai.bench.question.JoinMethod;
import vn.xeploai.bench.scale.Level;
import vn.xeploai.bench.scale.Scale;
import vn.xeploai.bench.system.Machine;

class PageTest {
    @Test
    void aRatioAtItsLimitPassesAndOneAboveFails() {
        assertEquals(State.PASSED, state(district(30, 10, 5, 5, 50), "1 client"));
        assertEquals(State.MISSED, state(district(30.1, 10, 5, 5, 50), "1 client"));
    }

    @Test
    void throughputMustNotBeBelow() {
        assertEquals(State.PASSED, state(district(10, 10, 5, 5, 50), "16 clients, throughput"));
        assertEquals(State.MISSED, state(district(10, 10, 5, 4.9, 50), "16 clients, throughput"));
        assertEquals(State.PASSED, state(district(10, 10, 5, 5, 50), "unchanged"));
        assertEquals(State.MISSED, state(district(10, 10, 5, 5, 49), "unchanged"));
    }

    @Test
    void againstALoadWithoutAnswersNothingPasses() {
        assertEquals(State.NOT_MEASURED, state(district(10, 10, 5, 0, 50), "unchanged"));
    }

    @Test
    void unsupportedMeasurementsAreNeitherMeasuredNorPassed() {
        var result = result(Scale.DISTRICT, district(10, 10, 5, 5, 0), null);

        assertEquals(State.NOT_MEASURED, state(result, null, "unchanged"));
        assertEquals(State.NOT_MEASURED, state(result, null, "merged roster"));
    }

    @Test
    void growthIsHeldAgainstOneDistrictAlone() {
        var small = result(Scale.DISTRICT, district(10, 10, 5, 5, 50), null);
        var large = result(Scale.PROVINCE, district(13.5, 10, 5, 5, 50), null);

        assertEquals(State.MISSED, state(large, small, "growth"));
        assertEquals(State.NOT_MEASURED, state(large, null, "growth"));
        assertEquals(State.NOT_MEASURED, state(large, small, "province report"));
    }

    @Test
    void theRosterIsComparedByRowsPerSecond() {
        var streams = new RosterResult(List.of(new Stream(1000, 2)), List.of(new Stream(1000, 1)));

        assertEquals(
                State.PASSED,
                state(result(Scale.DISTRICT, district(10, 10, 5, 5, 50), streams), null, "merged roster"));
    }

    @Test
    void aSectionReplacesOnlyTheTextBetweenItsMarkers() {
        var page = "by hand\n<!-- district -->\nold\n<!-- end of district -->\nby hand too\n";

        var written = PerformancePage.replace(page, "district", "new\n");

        assertEquals("by hand\n<!-- district -->\nnew\n<!-- end of district -->\nby hand too\n", written);
        assertEquals(written, PerformancePage.replace(written, "district", "new\n"));
        assertThrows(Failure.class, () -> PerformancePage.replace(page, "country", "new\n"));
    }

    @Test
    void aSectionShowsEveryFigureOfItsTable() {
        var section = new Section(result(Scale.DISTRICT, district(30.1, 10, 5, 5, 50), null), null).text();

        assertTrue(section.contains("3.01 × (30.1 ms : 10.0 ms) | **missed** |"));
        assertTrue(section.contains("| district report, 1 client | 100 | 30.1 |"));
        assertTrue(section.contains("gateway 200 MB"));
    }

    @Test
    void registersAroundRatingsMayTakeHalfAsLongAgainAsPlainSql() {
        var machine = new Machine("processor", 2, "8 GB", "Linux", "JDK", "PostgreSQL");
        var slow = new Comparison("attendance", 21, 10, 15.1);
        var fast = new Comparison("coverage", 63, 10, 15);

        var text = new EmulationSection(new EmulationResult(Scale.PROVINCE, "a day", 5, machine, List.of(slow, fast)))
                .text();

        assertTrue(text.contains(
                "| attendance (21 rows) | ≤ 1.5 × the plain SQL | 1.51 × (15.1 ms : 10.0 ms) | **missed** |"));
        assertTrue(
                text.contains("| coverage (63 rows) | ≤ 1.5 × the plain SQL | 1.50 × (15.0 ms : 10.0 ms) | passed |"));
    }

    private static State state(LevelResult district, String work) {
        return state(result(Scale.DISTRICT, district, null), null, work);
    }

    private static State state(ScaleResult result, ScaleResult oneDistrict, String work) {
        return new Verdicts(result, oneDistrict)
                .list().stream()
                        .filter(verdict -> verdict.work().contains(work))
                        .findFirst()
                        .orElseThrow()
                        .state();
    }

    private static ScaleResult result(Scale scale, LevelResult district, RosterResult roster) {
        var machine = new Machine("processor", 2, "8 GB", "Linux", "JDK", "PostgreSQL");
        var memory = Map.of("gateway", 200L * 1024);
        return new ScaleResult(
                scale, "a day", machine, "tools", "rounds", 5, memory, memory, List.of(district), roster);
    }

    /** @param unchanged answers in a second; 0 if none is 304 */
    private static LevelResult district(
            double reportMs, double plainMs, double plainMany, double reportMany, double unchanged) {
        return new LevelResult(
                Level.DISTRICT,
                JoinMethod.PLANNER,
                1,
                500,
                rounds(100, plainMs),
                rounds(100, reportMs),
                rounds(plainMany, 1),
                rounds(reportMany, 1),
                unchanged == 0 ? null : rounds(unchanged, 1));
    }

    private static Rounds rounds(double throughput, double p50) {
        var answers = Math.round(throughput * 10);
        return new Rounds(List.of(new Outcome(answers, 0, 10, p50, p50, p50, p50, p50, Map.of())));
    }
}
