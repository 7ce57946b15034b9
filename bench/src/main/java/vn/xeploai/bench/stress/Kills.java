package vn.xeploai.bench.stress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.system.Pause;
import vn.xeploai.bench.system.WholeSystem;

/** Kills each process in turn while writes go on, and waits until the report is the same again. */
final class Kills {
    private static final int ROUNDS = 3;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration NOTICED = Duration.ofSeconds(1);
    /** Between two kills, so that none of the processes ends five times in a row shortly after its start. */
    private static final Duration QUIET = Duration.ofSeconds(6);

    private static final long PATIENCE_NANOS = Duration.ofMinutes(5).toNanos();

    private final WholeSystem system;
    private final StressClient client;
    private final Sample sample;
    private final Map<String, List<Double>> seconds = new TreeMap<>();

    Kills(WholeSystem system, StressClient client, Sample sample) {
        this.system = system;
        this.client = client;
        this.sample = sample;
    }

    /** @throws Failure if the report does not return, or is another */
    void run() {
        var report = client.get(sample.report()).body();
        for (var round = 0; round < ROUNDS; round++) {
            for (var name : List.copyOf(system.processes().keySet())) {
                kill(name, report);
                Pause.of(QUIET);
            }
        }
    }

    int survived() {
        return seconds.values().stream().mapToInt(List::size).sum();
    }

    /** The longest time from the kill to the report, by process. */
    String recovery() {
        var longest = new ArrayList<String>();
        seconds.forEach((name, times) -> longest.add("%s %.1f s"
                .formatted(
                        name,
                        times.stream().mapToDouble(Double::doubleValue).max().orElseThrow())));
        return String.join(", ", longest);
    }

    private void kill(String name, String report) {
        var killed = System.nanoTime();
        ProcessHandle.of(system.processes().get(name)).ifPresent(ProcessHandle::destroyForcibly);
        Pause.of(NOTICED);
        while (!answersAgain()) {
            if (System.nanoTime() - killed > PATIENCE_NANOS)
                throw new Failure("The report does not return after the kill of " + name);
            Pause.of(LOOK_AGAIN);
        }
        seconds.computeIfAbsent(name, none -> new ArrayList<>()).add((System.nanoTime() - killed) / 1e9);
        if (!client.get(sample.report()).body().equals(report))
            throw new Failure("The report changed after the kill of " + name);
    }

    /** Both services are asked past the gateway's own answers, too. */
    private boolean answersAgain() {
        return client.get(sample.report()).isOk()
                && client.get("/units/" + sample.district() + "?on=2022-12-31").isOk()
                && client.get("/campaigns/" + sample.campaign()).isOk();
    }
}
