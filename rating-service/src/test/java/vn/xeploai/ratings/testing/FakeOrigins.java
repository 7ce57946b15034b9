package vn.xeploai.ratings.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where units came from, as member-service answers, and who was asked about. */
public final class FakeOrigins {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH = Pattern.compile("/api/v1/units/([^/]+)/(lineage|history)");
    private static final String RECORDED = "2020-01-01T00:00:00Z";
    private static final Map<UUID, UUID> PREDECESSORS = new ConcurrentHashMap<>();
    private static final Map<UUID, List<Map<String, Object>>> MERGED = new ConcurrentHashMap<>();
    private static final Map<UUID, String> FOUNDED = new ConcurrentHashMap<>();
    private static final Set<UUID> SILENT = ConcurrentHashMap.newKeySet();
    private static final Map<UUID, String> ASKED = new ConcurrentHashMap<>();

    private FakeOrigins() {}

    /** The unit came from another one, which was founded that day. */
    public static void succeeded(UUID unit, String foundedOn) {
        var predecessor = UUID.randomUUID();
        PREDECESSORS.put(unit, predecessor);
        FOUNDED.put(predecessor, foundedOn);
    }

    /** The unit came from others on that day. */
    public static void merged(UUID unit, String on, UUID... predecessors) {
        MERGED.put(
                unit,
                Stream.of(predecessors)
                        .map(from -> Map.<String, Object>of(
                                "distance", 1, "fromId", from, "toId", unit, "extent", "WHOLE", "effectiveOn", on))
                        .toList());
    }

    /** member-service fails when it is asked about the unit. */
    public static void silent(UUID unit) {
        SILENT.add(unit);
    }

    public static boolean asked(UUID unit) {
        return ASKED.containsKey(unit);
    }

    /** As known when the unit was last asked about, or an empty text for now. */
    public static String askedAsKnownAt(UUID unit) {
        return ASKED.get(unit);
    }

    static boolean answers(HttpExchange call) throws IOException {
        var path = PATH.matcher(call.getRequestURI().getPath());
        if (!path.matches()) return false;
        var unit = UUID.fromString(path.group(1));
        var query = call.getRequestURI().getQuery();
        ASKED.put(unit, query == null ? "" : query.replaceFirst("^knownAt=", ""));
        if (SILENT.contains(unit)) {
            call.sendResponseHeaders(500, -1);
            return true;
        }
        if (path.group(2).equals("history") && !FOUNDED.containsKey(unit) && !FakeMemberService.knowsUnit(unit)) {
            call.sendResponseHeaders(404, -1);
            return true;
        }
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, 0);
        call.getResponseBody()
                .write(JSON.writeValueAsBytes(path.group(2).equals("lineage") ? lineage(unit) : history(unit)));
        return true;
    }

    static void addTo(HttpServer server) {
        server.createContext("/api/v1/lineage/queries", FakeOrigins::answerMany);
    }

    private static void answerMany(HttpExchange call) throws IOException {
        try (call) {
            var query = JSON.readTree(call.getRequestBody());
            var units = StreamSupport.stream(query.path("units").spliterator(), false)
                    .map(unit -> UUID.fromString(unit.asText()))
                    .toList();
            units.forEach(unit -> ASKED.put(unit, query.path("knownAt").asText("")));
            if (units.stream().anyMatch(SILENT::contains)) {
                call.sendResponseHeaders(500, -1);
                return;
            }
            var origins = units.stream()
                    .flatMap(unit -> MERGED.getOrDefault(unit, List.of()).stream())
                    .map(step -> {
                        var origin = new HashMap<>(step);
                        origin.put("unitId", step.get("toId"));
                        return origin;
                    })
                    .toList();
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write(JSON.writeValueAsBytes(Map.of("origins", origins)));
        }
    }

    private static Map<String, Object> lineage(UUID unit) {
        var from = PREDECESSORS.get(unit);
        var steps = from == null
                ? MERGED.getOrDefault(unit, List.of())
                : List.of(Map.<String, Object>of("distance", 1, "fromId", from, "toId", unit, "extent", "WHOLE"));
        return Map.of("id", unit, "predecessors", steps, "successors", FakeReorganisations.successors(unit));
    }

    private static Map<String, Object> history(UUID unit) {
        Map<String, Object> version = new HashMap<>();
        version.put("name", "Đảng bộ xã");
        version.put("validFrom", FOUNDED.get(unit));
        version.put("recordedFrom", RECORDED);
        version.put("recordedTo", null);
        return Map.of("id", unit, "versions", List.of(version));
    }
}
