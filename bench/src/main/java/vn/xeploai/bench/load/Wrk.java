package vn.xeploai.bench.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.xeploai.bench.Failure;

/** wrk, with a small script that lists the requests. */
final class Wrk implements HttpLoad {
    private static final String RESULT = "RESULT ";

    private final URI base;
    private final Supplier<String> token;
    private final Path folder;

    Wrk(URI base, Supplier<String> token, Path folder) {
        this.base = base;
        this.token = token;
        this.folder = folder;
    }

    @Override
    public String tool() {
        return "wrk";
    }

    @Override
    public Outcome run(List<Request> requests, int clients, Duration time) {
        var script = folder.resolve("wrk.lua");
        var targets = folder.resolve("wrk.targets");
        try (var content = Wrk.class.getResourceAsStream("/wrk.lua")) {
            Files.write(script, content.readAllBytes());
            Files.writeString(targets, requests.stream().map(Wrk::line).collect(Collectors.joining()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return outcome(Tools.run(
                Map.of("XEPLOAI_TOKEN", token.get()),
                List.of(
                        "wrk",
                        "--threads=" + Math.min(clients, 2),
                        "--connections=" + clients,
                        "--duration=" + time.toSeconds() + "s",
                        "--timeout=60s",
                        "--script=" + script,
                        base.toString(),
                        "--",
                        targets.toString())));
    }

    private static String line(Request request) {
        return "%d\t%s\t%s\n"
                .formatted(request.expected(), request.path(), request.etag() == null ? "" : request.etag());
    }

    static Outcome outcome(String output) {
        var line = output.lines()
                .filter(text -> text.startsWith(RESULT))
                .findFirst()
                .orElseThrow(() -> new Failure("wrk gives no result:\n" + output));
        try {
            return outcome(new ObjectMapper().readTree(line.substring(RESULT.length())));
        } catch (JsonProcessingException malformed) {
            throw new Failure("wrk gives no result:\n" + output, malformed);
        }
    }

    private static Outcome outcome(JsonNode result) {
        var failures = result.path("failures").asLong();
        return new Outcome(
                result.path("requests").asLong() - failures,
                failures + result.path("broken").asLong(),
                result.path("micros").asDouble() / 1e6,
                result.path("p50").asDouble() / 1e3,
                result.path("p90").asDouble() / 1e3,
                result.path("p95").asDouble() / 1e3,
                result.path("p99").asDouble() / 1e3,
                result.path("longest").asDouble() / 1e3,
                Map.of());
    }
}
