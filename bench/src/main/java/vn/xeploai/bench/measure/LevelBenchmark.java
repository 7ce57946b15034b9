package vn.xeploai.bench.measure;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.Options;
import vn.xeploai.bench.load.HttpLoad;
import vn.xeploai.bench.load.Outcome;
import vn.xeploai.bench.load.Request;
import vn.xeploai.bench.load.Rounds;
import vn.xeploai.bench.load.SqlLoad;
import vn.xeploai.bench.question.Agreement;
import vn.xeploai.bench.question.JoinMethod;
import vn.xeploai.bench.question.PlainQueries;
import vn.xeploai.bench.question.Targets;
import vn.xeploai.bench.scale.Level;
import vn.xeploai.bench.system.Databases;
import vn.xeploai.bench.system.Pause;
import vn.xeploai.bench.system.ProcessorTime;
import vn.xeploai.bench.system.ServiceClient;
import vn.xeploai.bench.system.WholeSystem;

/** Times reports of one level and the plain SQL of the same answer, in turns, so that both meet the same moods of the machine. */
final class LevelBenchmark {
    private static final int MANY = 16;
    /** A process of PostgreSQL that ends while others are looked at would be counted nowhere. */
    private static final Duration ENDING = Duration.ofMillis(300);

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final int MOST_WARM_UPS = 9;
    private static final double STILL_WARMING = 1.05;

    private final WholeSystem system;
    private final HttpLoad http;
    private final SqlLoad sql;
    private final Duration time;
    private final int rounds;
    private final PrintStream out;
    private final Map<String, Long> processes;

    LevelBenchmark(WholeSystem system, HttpLoad http, SqlLoad sql, Options options, PrintStream out) {
        this.system = system;
        this.http = http;
        this.sql = sql;
        this.time = options.time();
        this.rounds = options.rounds();
        this.out = out;
        this.processes = system.processes();
    }

    /** Empty if the gateway does not offer reports of this level. */
    Optional<LevelResult> measure(Level level) {
        try (var merged = system.databases().connect(Databases.MERGED)) {
            return measure(level, merged);
        } catch (SQLException failure) {
            throw new Failure(failure.getMessage(), failure);
        }
    }

    private Optional<LevelResult> measure(Level level, Connection merged) {
        var units = Targets.of(level, merged);
        var gateway = system.client();
        if (gateway.get(level.path(units.get(0))).statusCode() == 404) {
            out.printf("%s: not offered by the gateway%n", level.title());
            return Optional.empty();
        }
        var figures = new Agreement(gateway, merged).check(level, units);
        out.printf("%s: %,d figures of %d units equal those of the plain SQL%n", level.title(), figures, units.size());
        var fresh =
                units.stream().map(unit -> new Request(level.path(unit), null)).toList();
        return Optional.of(run(level, units, figures, fresh, tagged(gateway, level, units)));
    }

    /** The same requests with the ETag of their answers; empty if that is not answered with 304. */
    private static List<Request> tagged(ServiceClient gateway, Level level, List<UUID> units) {
        var requests = new ArrayList<Request>();
        for (var unit : units) {
            var path = level.path(unit);
            var etag = gateway.get(path).headers().firstValue("ETag");
            if (etag.isEmpty() || gateway.get(path, etag.get()).statusCode() != 304) return List.of();
            requests.add(new Request(path, etag.get()));
        }
        return requests;
    }

    private LevelResult run(Level level, List<UUID> units, int figures, List<Request> fresh, List<Request> tagged) {
        var many = level == Level.DISTRICT;
        var plain = new PlainQueries(level, units.size(), fasterJoin(level, units.size()));
        warmUp(plain, fresh, tagged, many ? MANY : 1);
        var plainOne = new ArrayList<Outcome>();
        var reportOne = new ArrayList<Outcome>();
        var plainMany = new ArrayList<Outcome>();
        var reportMany = new ArrayList<Outcome>();
        var unchanged = new ArrayList<Outcome>();
        for (var round = 1; round <= rounds; round++) {
            plainOne.add(watched(() -> sql.run(plain, 1, time)));
            reportOne.add(watched(() -> http.run(fresh, 1, time)));
            if (many) {
                plainMany.add(watched(() -> sql.run(plain, MANY, time)));
                reportMany.add(watched(() -> http.run(fresh, MANY, time)));
                if (!tagged.isEmpty()) unchanged.add(watched(() -> http.run(tagged, MANY, time)));
            }
            say(level, round, plainOne, reportOne);
        }
        return new LevelResult(
                level,
                plain.joining(),
                units.size(),
                figures,
                new Rounds(plainOne),
                new Rounds(reportOne),
                many ? new Rounds(plainMany) : null,
                many ? new Rounds(reportMany) : null,
                unchanged.isEmpty() ? null : new Rounds(unchanged));
    }

    private Outcome watched(Supplier<Outcome> load) {
        var before = ProcessorTime.of(processes);
        var outcome = load.get();
        Pause.of(ENDING);
        var spent = new TreeMap<String, Double>();
        ProcessorTime.of(processes).forEach((name, after) -> spent.put(name, after - before.getOrDefault(name, 0.0)));
        return outcome.with(spent);
    }

    private JoinMethod fasterJoin(Level level, int targets) {
        return Stream.of(JoinMethod.values())
                .min(Comparator.comparingDouble(joining -> sql.run(new PlainQueries(level, targets, joining), 1, time)
                        .p50()))
                .orElseThrow();
    }

    private void warmUp(PlainQueries plain, List<Request> fresh, List<Request> tagged, int clients) {
        sql.run(plain, clients, time);
        warmUp(fresh, clients);
        if (!tagged.isEmpty()) warmUp(tagged, clients);
    }

    /** So that code is compiled and pages are in memory: until answers do not come noticeably faster any more. */
    private void warmUp(List<Request> requests, int clients) {
        var before = 0.0;
        for (var time = 1; time <= MOST_WARM_UPS; time++) {
            var throughput = http.run(requests, clients, WARM_UP).throughput();
            if (throughput < STILL_WARMING * before) return;
            before = throughput;
        }
    }

    private void say(Level level, int round, List<Outcome> plainOne, List<Outcome> reportOne) {
        out.printf(
                "%s, round %d of %d: plain SQL %.1f ms, report %.1f ms (p50, 1 client)%n",
                level.title(),
                round,
                rounds,
                plainOne.get(round - 1).p50(),
                reportOne.get(round - 1).p50());
    }
}
