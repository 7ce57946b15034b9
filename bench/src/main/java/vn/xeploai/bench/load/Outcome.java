package vn.xeploai.bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/**
 * The result of one load. Latencies in milliseconds, by the nearest rank.
 *
 * @param answers the expected ones
 * @param failures anything else
 * @param processor the processor time of each process meanwhile (seconds)
 */
public record Outcome(
        long answers,
        long failures,
        double seconds,
        double p50,
        double p90,
        double p95,
        double p99,
        double longest,
        Map<String, Double> processor) {

    /** @param micros the latency of each answer in microseconds, in any order */
    static Outcome of(long[] micros, long failures, Duration time) {
        var sorted = micros.clone();
        Arrays.sort(sorted);
        return new Outcome(
                sorted.length,
                failures,
                time.toNanos() / 1e9,
                percentile(sorted, 50),
                percentile(sorted, 90),
                percentile(sorted, 95),
                percentile(sorted, 99),
                percentile(sorted, 100),
                Map.of());
    }

    /** The smallest latency that at least so many percent do not exceed; not a number if there is none. */
    public static double percentile(long[] sorted, double percent) {
        if (sorted.length == 0) return Double.NaN;
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1000.0;
    }

    public Outcome with(Map<String, Double> processor) {
        return new Outcome(answers, failures, seconds, p50, p90, p95, p99, longest, processor);
    }

    /** Milliseconds of a process for each answer. */
    public double processorFor(String process) {
        return answers == 0 ? Double.NaN : processor.getOrDefault(process, Double.NaN) * 1000 / answers;
    }

    /** Answers in a second. */
    public double throughput() {
        return answers / seconds;
    }
}
