package vn.xeploai.bench.measure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import vn.xeploai.bench.Options;
import vn.xeploai.bench.scale.Scale;
import vn.xeploai.bench.system.WholeSystem;

/**
 * How long the packaged system takes from the launcher's start to its first report, on a loaded data folder: the median of several starts.
 * One start before them archives the classes of the services, if that is not done yet. A report is asked for only when the gateway says that it
 * is ready, as a load balancer would: one that fails costs more than the question, and would slow the start that it measures.
 */
public final class StartBenchmark {
    /** By code, so that the id need not be known before anything runs. */
    private static final String FIRST_REPORT = "/api/v1/reports/districts/001?period=" + Scale.LAST_YEAR;

    private final Path data;
    private final Options options;
    private final PrintStream out;

    public StartBenchmark(Path data, Options options, PrintStream out) {
        this.data = data;
        this.options = options;
        this.out = out;
    }

    /** The median, in seconds. Prints each start. */
    public double firstReport() {
        try (var system = WholeSystem.start(options.home(), data)) {
            system.awaitReady().awaitAnswer(FIRST_REPORT);
            system.awaitArchives();
        }
        var starts = new ArrayList<Double>();
        for (var start = 1; start <= options.rounds(); start++) {
            try (var system = WholeSystem.start(options.home(), data)) {
                starts.add(system.awaitReady().awaitAnswer(FIRST_REPORT));
            }
            out.printf("Start %d of %d: %.1f s%n", start, options.rounds(), starts.get(start - 1));
        }
        starts.sort(null);
        return starts.get(starts.size() / 2);
    }
}
