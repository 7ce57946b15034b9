package vn.xeploai.bench.stress;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import vn.xeploai.bench.Failure;

/** Sends every operation of the three documents requests that are valid in part. */
final class Fuzz {
    private static final int OF_EACH_OPERATION = 40;
    private static final int CLIENTS = 8;
    private static final List<String> SERVICES = List.of("member-service", "rating-service", "gateway");

    private final StressClient client;
    private final List<String> ids;
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    Fuzz(StressClient client, Sample sample) {
        this.client = client;
        this.ids = sample.ids();
    }

    void run() {
        var operations = SERVICES.stream()
                .flatMap(service -> ApiOperation.of(client.document(service)).stream())
                .toList();
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> calls = new ArrayList<>();
            for (var round = 0; round < OF_EACH_OPERATION; round++) {
                for (var operation : operations) calls.add(call(operation, new Random(calls.size())));
            }
            for (var call : threads.invokeAll(calls)) call.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        } catch (ExecutionException failure) {
            throw new Failure("The fuzzer fails: " + failure.getCause(), failure);
        } finally {
            threads.shutdownNow();
        }
    }

    int requests() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Requests by the class of their answer, as in {@code 2xx 1,200}. */
    String statuses() {
        var classes = new TreeMap<Integer, Integer>();
        statuses.forEach((status, count) -> classes.merge(status / 100, count, Integer::sum));
        var texts = new ArrayList<String>();
        classes.forEach((first, count) -> texts.add("%dxx %,d".formatted(first, count)));
        return String.join(", ", texts);
    }

    /** Calls without an answer, refusals that are no problem, and failures that do not say when to repeat the call. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private Callable<Void> call(ApiOperation operation, Random random) {
        return () -> {
            var request = request(operation, random);
            var answer = client.send(request);
            statuses.merge(answer.status(), 1, Integer::sum);
            var refusedWell = answer.status() < 500 ? answer.status() < 400 || answer.problem() : answer.repeatable();
            if (answer.status() == 0 || !refusedWell) {
                faults.add("%s %s: %d %s".formatted(request.method(), request.uri(), answer.status(), answer.body()));
            }
            return null;
        };
    }

    private HttpRequest request(ApiOperation operation, Random random) {
        var values = new FuzzValues(operation, ids, random);
        var path = operation.path();
        var query = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            var name = parameter.path("name").asText();
            var value = URLEncoder.encode(values.parameter(parameter.path("schema")), StandardCharsets.UTF_8);
            switch (parameter.path("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", value);
                case "query" -> {
                    if (parameter.path("required").asBoolean() || random.nextBoolean()) query.add(name + "=" + value);
                }
                default -> {
                    // headers are the same for all calls
                }
            }
        }
        var target = query.isEmpty() ? path : path + "?" + String.join("&", query);
        if (operation.body().isMissingNode()) {
            return client.request(target)
                    .method(operation.method(), BodyPublishers.noBody())
                    .build();
        }
        return client.posted(target, values.body().toString()).build();
    }
}
