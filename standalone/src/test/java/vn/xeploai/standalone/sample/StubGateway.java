package vn.xeploai.standalone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers as the gateway would, from memory and without rules: enough to check the requests of the loader. */
final class StubGateway implements AutoCloseable {
    static {
        // otherwise each answer waits 40 ms for the acknowledgement of its head
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, List<JsonNode>> written = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private int writes;
    private int writesAllowed = Integer.MAX_VALUE;

    StubGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/api/v1/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Refuses all writes after that many. */
    void refuseAfter(int more) {
        writesAllowed = writes + more;
    }

    void refuseNothing() {
        writesAllowed = Integer.MAX_VALUE;
    }

    /** Writes that were not asked for before under the same key. */
    synchronized int writes() {
        return writes;
    }

    /** The bodies written, in order. */
    synchronized List<String> order() {
        return List.copyOf(order);
    }

    synchronized List<JsonNode> written(String what) {
        return List.copyOf(written.getOrDefault(what, List.of()));
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/api/v1/".length());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, 200, read(path, exchange.getRequestURI().getQuery()));
            return;
        }
        var key = path + exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (!answers.containsKey(key)) {
            if (writes == writesAllowed) {
                send(exchange, 422, "{\"type\":\"/problems/stub-refuses\"}");
                return;
            }
            writes++;
            answers.put(key, write(path, JSON.readTree(body)));
        }
        send(exchange, 200, answers.get(key));
    }

    private String write(String path, JsonNode body) {
        var what = path.endsWith("/submissions") ? "submissions" : path.replaceAll("/.*/", "/{id}/");
        var id = UUID.randomUUID().toString();
        ObjectNode kept = body.deepCopy();
        kept.put("id", id).put("state", "PLANNED").put("path", path);
        addParts(kept);
        written.computeIfAbsent(what, absent -> new ArrayList<>()).add(kept);
        order.add(what);
        if (path.equals("reorganisations")) found(kept);
        if (path.equals("units") || path.equals("members")) return ids(path, body.get(path));
        if (path.endsWith("/versions")) {
            names.put(path.split("/")[1], body.at("/versions/0/name").asText());
        }
        if (path.endsWith("/open")) return become("OPEN", path.split("/")[1]);
        if (path.endsWith("/close")) return become("CLOSED", path.split("/")[1]);
        return kept.toString();
    }

    /** The parts of a record have ids, too, under the names that answers give them. */
    private static void addParts(ObjectNode kept) {
        for (var sent : List.of("items", "tasks", "remedies")) {
            var parts = kept.path(sent);
            parts.forEach(
                    part -> ((ObjectNode) part).put("id", UUID.randomUUID().toString()));
            for (var answered : List.of("plan", "awards")) if (parts.isArray()) kept.set(answered, parts);
        }
    }

    private String ids(String what, JsonNode list) {
        var answer = JSON.createObjectNode();
        for (var one : list) {
            var id = UUID.nameUUIDFromBytes(one.toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
            answer.withArray(what).addObject().put("id", id);
            if (what.equals("units")) names.put(id, one.get("name").asText());
        }
        return answer.toString();
    }

    private static void found(ObjectNode decision) {
        for (var unit : decision.get("units")) {
            var key = unit.get("key").asText();
            var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
            decision.withArray("founded").addObject().put("key", key).put("id", id.toString());
        }
    }

    private String become(String state, String campaign) {
        for (var one : written.get("campaigns")) {
            if (one.get("id").asText().equals(campaign))
                return ((ObjectNode) one).put("state", state).toString();
        }
        throw new IllegalStateException(campaign);
    }

    private String read(String path, String query) {
        var answer = JSON.createObjectNode();
        if (path.startsWith("units/")) {
            return answer.put("name", names.get(path.split("/")[1]))
                    .put("type", "CITY")
                    .toString();
        }
        if (path.startsWith("reorganisations/")) {
            return written.get("reorganisations").get(0).toString();
        }
        answer.putArray("items");
        for (var one : written.getOrDefault(path, List.of()))
            if (asked(one, query)) answer.withArray("items").add(one);
        return answer.toString();
    }

    private static boolean asked(JsonNode one, String query) {
        for (var condition : query.split("&")) {
            var value = condition.substring(condition.indexOf('=') + 1);
            var is =
                    switch (condition.substring(0, condition.indexOf('='))) {
                        case "period" -> one.path("period").asText().equals(value);
                        case "track" -> one.path("track").asText().equals(value);
                        case "number" -> one.at("/document/number").asText().equals(value);
                        case "root" -> one.path("rootUnitId").asText().equals(value);
                        case "campaign" ->
                            (one.path("campaignId").asText() + one.get("path").asText()).contains(value);
                        default -> true;
                    };
            if (!is) return false;
        }
        return true;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
