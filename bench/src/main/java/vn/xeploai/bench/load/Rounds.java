package vn.xeploai.bench.load;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The same load several times over. Every figure is the median of the rounds. */
public record Rounds(List<Outcome> outcomes) {

    public double median(ToDoubleFunction<Outcome> figure) {
        return median(outcomes.stream().mapToDouble(figure).toArray());
    }

    /** The middle value, or the mean of the two in the middle; not a number if there is none. */
    static double median(double[] values) {
        if (values.length == 0) return Double.NaN;
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public double p50() {
        return median(Outcome::p50);
    }

    public double throughput() {
        return median(Outcome::throughput);
    }

    public long failures() {
        return outcomes.stream().mapToLong(Outcome::failures).sum();
    }
}
