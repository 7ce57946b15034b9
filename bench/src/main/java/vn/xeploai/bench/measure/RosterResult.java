package vn.xeploai.bench.measure;

import java.util.List;
import vn.xeploai.bench.load.Stream;

/** The merged roster of the whole: one stream of each for every round. */
public record RosterResult(List<Stream> gateway, List<Stream> database) {
    public double gatewayRows() {
        return median(gateway);
    }

    public double databaseRows() {
        return median(database);
    }

    private static double median(List<Stream> streams) {
        var sorted =
                streams.stream().mapToDouble(Stream::rowsPerSecond).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
