package vn.xeploai.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import vn.xeploai.bench.data.DataFolder;
import vn.xeploai.bench.emulation.EmulationBenchmark;
import vn.xeploai.bench.load.Tools;
import vn.xeploai.bench.measure.Results;
import vn.xeploai.bench.measure.ScaleBenchmark;
import vn.xeploai.bench.measure.StartBenchmark;
import vn.xeploai.bench.page.EmulationSection;
import vn.xeploai.bench.page.PerformancePage;
import vn.xeploai.bench.page.Section;
import vn.xeploai.bench.scale.Scale;
import vn.xeploai.bench.stress.Stress;

/** The program that {@code bench/run} starts: measures the named scales one after the other and writes down the results, or stresses the system. */
final class Main {
    private static final String START = "start";
    private static final String EMULATION = "emulation";
    private static final String STRESS = "stress";

    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var home = Path.of(System.getProperty("xeploai.home"));
        try {
            if (arguments.length > 0 && arguments[0].equals(START)) {
                start(Options.of(home, Arrays.copyOfRange(arguments, 1, arguments.length)), out);
            } else if (arguments.length > 0 && arguments[0].equals(EMULATION)) {
                compare(Options.of(home, Arrays.copyOfRange(arguments, 1, arguments.length)), out);
            } else if (arguments.length == 1 && arguments[0].equals(STRESS)) {
                new Stress(home, out).run();
            } else {
                run(Options.of(home, arguments), out);
            }
        } catch (Failure failure) {
            out.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void start(Options options, PrintStream out) {
        var scale = options.scales().get(0);
        var data = DataFolder.of(scale, options, out);
        var seconds = new StartBenchmark(data, options, out).firstReport();
        out.printf("From the start to the first report, median of %d: %.1f s%n", options.rounds(), seconds);
    }

    private static void compare(Options options, PrintStream out) {
        var scale = options.scales().get(0);
        var section = new EmulationSection(new EmulationBenchmark(scale, options, out).measure());
        if (scale == Scale.PROVINCE)
            new PerformancePage(options.home().resolve("docs/performance.md")).write(EMULATION, section.text());
        out.printf("%n%s%n", section.table());
    }

    private static void run(Options options, PrintStream out) {
        Tools.missing().forEach(out::println);
        var results = new Results(options.data());
        var page = new PerformancePage(options.home().resolve("docs/performance.md"));
        for (var scale : options.scales()) {
            var result = new ScaleBenchmark(scale, options, out).measure();
            results.keep(result);
            var section = new Section(result, results.find(Scale.DISTRICT).orElse(null));
            if (scale.isMeasured()) page.write(scale, section);
            out.printf("%n%s%n", section.table());
        }
    }
}
