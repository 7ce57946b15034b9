package vn.xeploai.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.xeploai.bench.Failure;

class OutcomeTest {
    @Test
    void percentilesAreLatenciesThatWereMeasured() {
        var micros = LongStream.rangeClosed(1, 100).map(n -> (101 - n) * 1000).toArray();

        var outcome = Outcome.of(micros, 0, Duration.ofSeconds(10));

        assertEquals(50, outcome.p50());
        assertEquals(90, outcome.p90());
        assertEquals(95, outcome.p95());
        assertEquals(99, outcome.p99());
        assertEquals(100, outcome.longest());
        assertEquals(10, outcome.throughput());
    }

    @Test
    void aSingleAnswerIsEveryPercentile() {
        var outcome = Outcome.of(new long[] {1500}, 0, Duration.ofSeconds(1));

        assertEquals(1.5, outcome.p50());
        assertEquals(1.5, outcome.p99());
    }

    @Test
    void withoutAnswersNoLatencyIsKnown() {
        var outcome = Outcome.of(new long[0], 7, Duration.ofSeconds(1));

        assertTrue(Double.isNaN(outcome.p50()));
        assertEquals(0, outcome.throughput());
        assertEquals(7, outcome.failures());
    }

    @Test
    void theMedianOfRoundsIsNotMovedByOneBadRound() {
        assertEquals(2, Rounds.median(new double[] {900, 1, 2}));
        assertEquals(2.5, Rounds.median(new double[] {4, 1, 2, 3}));
        assertTrue(Double.isNaN(Rounds.median(new double[0])));
    }

    @Test
    void processorTimeIsReportedForEachAnswer() {
        var outcome =
                Outcome.of(new long[] {1, 1, 1, 1}, 0, Duration.ofSeconds(1)).with(Map.of("gateway", 0.2));

        assertEquals(50, outcome.processorFor("gateway"));
        assertTrue(Double.isNaN(outcome.processorFor("PostgreSQL")));
    }

    @Test
    void failuresOfAllRoundsAreAddedUp() {
        var rounds = new Rounds(List.of(
                Outcome.of(new long[] {1}, 2, Duration.ofSeconds(1)),
                Outcome.of(new long[] {1}, 3, Duration.ofSeconds(1))));

        assertEquals(5, rounds.failures());
    }

    @Test
    void theResultOfWrkIsReadFromItsOutput() {
        var said =
                """
                Running 3s test @ http://127.0.0.1:8080
                RESULT {"requests": 120, "failures": 5, "broken": 1, "micros": 2000000, "p50": 12500, "p90": 20000, "p95": 25000, "p99": 30000, "longest": 31000}
                """;

        var outcome = Wrk.outcome(said);

        assertEquals(115, outcome.answers());
        assertEquals(6, outcome.failures());
        assertEquals(57.5, outcome.throughput());
        assertEquals(12.5, outcome.p50());
        assertEquals(31, outcome.longest());
    }

    @Test
    void theRateOfPgbenchIsTheOneWithoutConnecting() {
        assertEquals(
                19.435675,
                Pgbench.perSecond("number of clients: 1\ntps = 19.435675 (without initial connection time)\n"));
        assertThrows(Failure.class, () -> Pgbench.perSecond("no transactions"));
    }
}
