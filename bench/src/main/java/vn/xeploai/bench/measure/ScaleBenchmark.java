package vn.xeploai.bench.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.Options;
import vn.xeploai.bench.data.DataFolder;
import vn.xeploai.bench.load.HttpLoad;
import vn.xeploai.bench.load.RosterStreams;
import vn.xeploai.bench.load.SqlLoad;
import vn.xeploai.bench.load.Stream;
import vn.xeploai.bench.question.Agreement;
import vn.xeploai.bench.question.Targets;
import vn.xeploai.bench.scale.Scale;
import vn.xeploai.bench.system.Machine;
import vn.xeploai.bench.system.Memory;
import vn.xeploai.bench.system.Pause;
import vn.xeploai.bench.system.WholeSystem;

/** Measures one scale, from its data to its result. */
public final class ScaleBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final int CHECKED_CAMPAIGNS = 16;

    private final Scale scale;
    private final Options options;
    private final PrintStream out;

    public ScaleBenchmark(Scale scale, Options options, PrintStream out) {
        this.scale = scale;
        this.options = options;
        this.out = out;
    }

    public ScaleResult measure() {
        var loadBefore = Machine.load();
        var data = DataFolder.of(scale, options, out);
        out.println("Starting the packaged system on the loaded data ...");
        var firstReport = new StartBenchmark(data, options, out).firstReport();
        try (var system = WholeSystem.start(options.home(), data).awaitReady()) {
            var idle = idle(system.processes());
            checkTallies(system);
            try (var memory = Memory.watch(system.processes())) {
                return measure(system, loadBefore, firstReport, idle, memory);
            }
        }
    }

    private ScaleResult measure(
            WholeSystem system, String loadBefore, double firstReport, Map<String, Long> idle, Memory memory) {
        var http = HttpLoad.to(system.gateway(), system.token(), workFolder());
        var sql = SqlLoad.on(system.databases(), workFolder());
        var measuring = new LevelBenchmark(system, http, sql, options, out);
        var levels = scale.levels().stream()
                .map(measuring::measure)
                .flatMap(Optional::stream)
                .toList();
        var roster = roster(system);
        return new ScaleResult(
                scale,
                "%s, load average %s before and %s after".formatted(LocalDate.now(), loadBefore, Machine.load()),
                Machine.of(system.databases()),
                "%s, %s".formatted(http.tool(), sql.tool()),
                "%d rounds of %d s".formatted(options.rounds(), options.time().toSeconds()),
                firstReport,
                idle,
                memory.most(),
                levels,
                roster.orElse(null));
    }

    private Map<String, Long> idle(Map<String, Long> processes) {
        Pause.of(IDLE);
        return Memory.now(processes);
    }

    private void checkTallies(WholeSystem system) {
        var campaigns = Targets.campaigns(system.databases(), CHECKED_CAMPAIGNS);
        Agreement.checkTallies(system.clientOfRatingService(), campaigns);
        out.printf("The tallies of %d campaigns equal their ratings%n", campaigns.size());
    }

    /** Empty if the gateway does not offer the merged roster. */
    private Optional<RosterResult> roster(WholeSystem system) {
        var root = Targets.first(scale.highest(), system.databases());
        var streams = new RosterStreams(system.client(), system.databases(), root);
        if (!system.client().answers(streams.path())) {
            out.println("merged roster: not offered by the gateway");
            return Optional.empty();
        }
        warmUp(streams);
        var gateway = new ArrayList<Stream>();
        var database = new ArrayList<Stream>();
        for (var round = 1; round <= options.rounds(); round++) {
            database.add(streams.ofDatabase());
            gateway.add(streams.ofGateway());
        }
        refuseUnequal(gateway, database);
        return Optional.of(new RosterResult(gateway, database));
    }

    /** So that code is compiled. A country's roster takes longer than that, and is read once before it is timed. */
    private static void warmUp(RosterStreams streams) {
        var until = System.nanoTime() + WARM_UP.toNanos();
        do streams.ofGateway();
        while (System.nanoTime() < until);
    }

    private static void refuseUnequal(List<Stream> gateway, List<Stream> database) {
        var rows = database.get(0).rows();
        if (gateway.stream().allMatch(stream -> stream.rows() == rows)) return;
        throw new Failure("The merged roster has %d members, the joined query %d."
                .formatted(gateway.get(0).rows(), rows));
    }

    private Path workFolder() {
        try {
            return Files.createDirectories(options.data().resolve("work"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
