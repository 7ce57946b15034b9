package vn.xeploai.bench.stress;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.bench.system.Machine;
import vn.xeploai.bench.system.Memory;
import vn.xeploai.bench.system.WholeSystem;

/** Starts the whole system with its sample in a temporary folder, stresses it, prints what it withstood, and deletes the folder. */
public final class Stress {
    private static final int FEW = 16;
    private static final int MANY = 600;
    private static final double LEAVING = 0.2;
    private static final Duration MANY_TIME = Duration.ofSeconds(30);
    private static final Duration FEW_TIME = Duration.ofSeconds(10);
    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final int WINDOWS = 20;
    private static final double FULL_SPEED = 0.8;
    private static final int FAULTS_SHOWN = 20;

    private final Path home;
    private final PrintStream out;
    private final StressTable table = new StressTable();

    public Stress(Path home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    public void run() {
        var folder = temporary();
        try (var system = WholeSystem.startWithSample(home, folder.resolve("data"));
                var memory = Memory.watch(system::processes)) {
            out.println("Loading the sample ...");
            system.awaitRunning();
            system.awaitArchives();
            stress(system);
            table.add("Memory, at most", "all of the above", "%s", megabytes(memory.most()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            delete(folder);
        }
        out.printf("%n%s%n%nLoad average of the machine at the end: %s%n", table, Machine.load());
    }

    private void stress(WholeSystem system) throws IOException {
        var client = new StressClient(system.gateway(), system.token());
        fuzz(client, Sample.of(client));
        var sample = Sample.of(client).withOpenCampaign(client);
        var writes = new Writes(client, sample);
        writes.begin();
        leave(new Leavers(client, sample));
        rush(client, sample);
        kill(new Kills(system, client, sample));
        writes.end();
        check(writes);
    }

    private void fuzz(StressClient client, Sample sample) {
        out.println("Fuzzing ...");
        var fuzz = new Fuzz(client, sample);
        fuzz.run();
        show(fuzz.faults());
        table.add(
                "Fuzzed requests to all operations",
                "%,d".formatted(fuzz.requests()),
                "%s; unanswered, failed or refused without a problem: %d",
                fuzz.statuses(),
                fuzz.faults().size());
    }

    private void kill(Kills kills) {
        out.println("Killing ...");
        kills.run();
        table.add(
                "`kill -9` of one process while writes go on",
                "%d".formatted(kills.survived()),
                "all survived, the report has the same bytes; longest time to the report: %s",
                kills.recovery());
    }

    private void leave(Leavers leavers) throws IOException {
        out.println("Giving up ...");
        table.add(
                "`GET /quotas` given up after 0.3 s",
                "" + Leavers.GIVEN_UP,
                "answered again after %.1f s",
                leavers.quotas());
        table.add(
                "`POST …/roster-refresh` given up after 0.3 s",
                "" + Leavers.GIVEN_UP,
                "answered again after %.1f s",
                leavers.refreshes());
        table.add(
                "bodies of which a byte arrives each second",
                "" + Leavers.DRIPPING,
                "longest call beside them: %.1f s",
                leavers.drips());
    }

    private void rush(StressClient client, Sample sample) {
        out.println("Rushing ...");
        try (var rush = new Rush(client, List.of(sample.report(), sample.quotas(), sample.roster()))) {
            rush.run(FEW, FEW_TIME, 0);
            var few = rush.run(FEW, FEW_TIME, 0);
            var many = rush.run(MANY, MANY_TIME, LEAVING);
            var recovered = fullSpeedAfter(rush, few);
            table.add(
                    "%d clients ask report, quotas and roster".formatted(FEW),
                    calls(few),
                    "%.0f a second, p99 %.0f ms",
                    few.throughput(),
                    few.p99());
            table.add(
                    "%d clients, of whose calls 20 %% are given up".formatted(MANY),
                    calls(many),
                    "%.0f a second accepted, p99 %.0f ms (%.1f times); refused with `Retry-After` %,d, given up %,d, failed %d",
                    many.throughput(),
                    many.p99(),
                    many.p99() / few.p99(),
                    many.refused(),
                    many.left(),
                    many.failed());
            table.add("%d clients after these".formatted(FEW), "", "full speed again after %s", recovered);
        }
    }

    private static String calls(Rush.Result result) {
        return "%,d in %.0f s"
                .formatted(result.accepted() + result.refused() + result.left() + result.failed(), result.seconds());
    }

    /** The first second with four fifths of the throughput of before. */
    private static String fullSpeedAfter(Rush rush, Rush.Result before) {
        for (var window = 1; window <= WINDOWS; window++) {
            if (rush.run(FEW, WINDOW, 0).throughput() >= FULL_SPEED * before.throughput()) return window + " s";
        }
        return "more than " + WINDOWS + " s";
    }

    private void check(Writes writes) {
        out.println("Reading back ...");
        var lost = writes.lost();
        show(lost);
        show(writes.refused());
        table.add(
                "Writes during all but the fuzzing, acknowledged",
                "%,d".formatted(writes.acknowledged()),
                "lost: %d, refused: %d",
                lost.size(),
                writes.refused().size());
    }

    private void show(List<String> faults) {
        faults.stream().limit(FAULTS_SHOWN).forEach(out::println);
    }

    private static String megabytes(Map<String, Long> most) {
        return most.entrySet().stream()
                .map(process -> "%s %,d MB".formatted(process.getKey(), process.getValue() / 1024))
                .collect(Collectors.joining(", "));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("xeploai-stress");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
