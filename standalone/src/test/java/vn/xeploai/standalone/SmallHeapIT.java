package vn.xeploai.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** No body within the limit of its size needs much more memory than itself, however many things are in it. */
class SmallHeapIT {
    private static final int AT_ONCE = 4;
    private static final int ATTEMPTS = 5;
    private static final List<String> SERVICES = List.of("member-service", "rating-service");

    /** As large as the largest that is not refused for its size. */
    @Test
    void fullBodiesOfTheSmallestItemsAreRefusedOnASmallHeap() throws Exception {
        var folder = Files.createTempDirectory("xeploai-heap");
        try (var system =
                new WholeSystem(folder, null).with("XEPLOAI_SAMPLE", "false").with("_JAVA_OPTIONS", "-Xmx128m")) {
            system.start();
            var before = pids(system);
            var calls = calls(new Api(system.gateway(), system.token()));

            assertTrue(calls.size() > 40, calls.size() + " operations have a body");
            var statuses = allOf(calls);

            assertEquals(
                    List.of(),
                    statuses.stream()
                            .filter(status -> !status.matches(".* 4\\d\\d"))
                            .toList());
            assertEquals(before, pids(system), "no service has ended");
        }
    }

    private static List<Long> pids(WholeSystem system) throws Exception {
        var pids = new ArrayList<Long>();
        for (var service : SERVICES) pids.add(system.pid(service));
        pids.add(system.pid("gateway"));
        return pids;
    }

    private static List<Callable<String>> calls(Api api) throws Exception {
        List<Callable<String>> calls = new ArrayList<>();
        for (var service : SERVICES) {
            var document = api.document(service);
            document.get("paths")
                    .fields()
                    .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                        var schema = operation.getValue().at("/requestBody/content/application~1json/schema");
                        if (schema.isMissingNode()) return;
                        var body = LargeBody.of(firstList(document, schema));
                        var method = operation.getKey().toUpperCase();
                        calls.add(() -> method + " " + path.getKey() + " " + status(body, api, method, path.getKey()));
                    }));
        }
        return calls;
    }

    /** Of a call that is repeated while it is refused for want of room, as callers are asked to. */
    private static String status(LargeBody body, Api api, String method, String path) throws IOException {
        var status = body.send(api, method, path);
        for (var attempt = 1; status.equals("503") && attempt < ATTEMPTS; attempt++)
            status = body.send(api, method, path);
        return status;
    }

    /** Null if the body has no list. */
    private static String firstList(JsonNode document, JsonNode schema) {
        var named = schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
        var fields = named.path("properties").fields();
        while (fields.hasNext()) {
            var field = fields.next();
            if (field.getValue().path("type").toString().contains("array")) return field.getKey();
        }
        return null;
    }

    private static List<String> allOf(List<Callable<String>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var statuses = new ArrayList<String>();
            for (var call : threads.invokeAll(calls, 5 * 60, SECONDS)) statuses.add(call.get());
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
