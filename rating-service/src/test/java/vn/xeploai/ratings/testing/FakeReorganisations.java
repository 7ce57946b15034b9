package vn.xeploai.ratings.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The reorganisations of member-service as its API says, and the lineage of the roots that they ended. */
public final class FakeReorganisations {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final Map<UUID, Map<String, Object>> DECISIONS = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, Object>> LINEAGES = new ConcurrentHashMap<>();
    private static final Map<UUID, List<Map<String, Object>>> SUCCESSORS = new ConcurrentHashMap<>();
    private static final Map<UUID, LocalDate> ENDED = new ConcurrentHashMap<>();

    private FakeReorganisations() {}

    /** A decision that says of a campaign what becomes of it. */
    public static UUID decided(LocalDate effectiveOn, UUID campaign, String handling) {
        var id = UUID.randomUUID();
        var document =
                Map.of("number", "1685/NQ-UBTVQH15", "date", "2025-06-16", "authority", "UBTVQH", "title", "Sắp xếp");
        var matter = Map.of(
                "campaignId", campaign, "period", "2025", "track", "PARTY", "rootUnitId", id, "handling", handling);
        DECISIONS.put(
                id,
                Map.of(
                        "id",
                        id,
                        "dryRun",
                        false,
                        "document",
                        document,
                        "effectiveOn",
                        effectiveOn.toString(),
                        "recordedAt",
                        "2026-01-01T00:00:00Z",
                        "campaigns",
                        List.of(matter),
                        "acts",
                        List.of()));
        return id;
    }

    /** From that day on the unit no longer exists. */
    public static void ended(UUID unit, LocalDate from) {
        ENDED.put(unit, from);
    }

    /** From that day on the unit no longer exists; it went to others, wholly if there is one. */
    public static void ended(UUID unit, LocalDate from, List<UUID> successors) {
        ended(unit, from);
        var extent = successors.size() == 1 ? "WHOLE" : "PART";
        SUCCESSORS.put(
                unit,
                successors.stream()
                        .map(to -> Map.<String, Object>of(
                                "fromId", unit, "toId", to, "extent", extent, "effectiveOn", from.toString()))
                        .toList());
    }

    static List<Map<String, Object>> successors(UUID unit) {
        return SUCCESSORS.getOrDefault(unit, List.of());
    }

    /** What became of everything below a root: FROM if the root ended, else TO. */
    public static void lineage(UUID root, String scope, List<Map<String, Object>> links) {
        lineage(root, null, scope, links);
    }

    /** The same, but only of that earlier day, on which the root existed. */
    public static void lineage(UUID root, LocalDate from, String scope, List<Map<String, Object>> links) {
        LINEAGES.put(
                root + " " + from,
                Map.of("under", root, "scope", scope, "links", links, "fromUnits", List.of(), "toUnits", List.of()));
    }

    /** All of it went there, or stayed what it was. */
    public static Map<String, Object> link(UUID from, UUID to) {
        return link(from, to, from.equals(to) ? "SAME" : "WHOLE", null, false);
    }

    public static Map<String, Object> link(UUID from, UUID to, String extent, List<UUID> members, boolean rest) {
        Map<String, Object> link = new HashMap<>();
        link.put("fromId", from);
        link.put("toId", to);
        link.put("extent", extent);
        link.put("members", members);
        link.put("rest", rest);
        return link;
    }

    static boolean stands(UUID unit, String on) {
        var end = ENDED.get(unit);
        return end == null || on == null || LocalDate.parse(on).isBefore(end);
    }

    static void addTo(HttpServer server) {
        server.createContext("/api/v1/reorganisations/", call -> {
            var path = call.getRequestURI().getPath();
            answer(call, DECISIONS.get(UUID.fromString(path.substring(path.lastIndexOf('/') + 1))));
        });
        server.createContext("/api/v1/lineage", call -> answer(call, lineage(FakeMemberService.parameters(call))));
    }

    private static Object lineage(Map<String, String> asked) {
        var root = asked.get("under");
        return LINEAGES.getOrDefault(root + " " + asked.get("from"), LINEAGES.get(root + " null"));
    }

    private static void answer(HttpExchange call, Object body) throws IOException {
        try (call) {
            if (body == null) {
                call.sendResponseHeaders(404, -1);
                return;
            }
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write(JSON.writeValueAsBytes(body));
        }
    }
}
