package vn.xeploai.bench.load;

/** One long answer read to its end. */
public record Stream(long rows, double seconds) {
    public double rowsPerSecond() {
        return rows / seconds;
    }
}
