package vn.xeploai.ratings.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** Codes of units and members, as member-service answers, and how often it was asked. */
public final class FakeCodes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Naming> NAMINGS = new CopyOnWriteArrayList<>();
    private static final AtomicInteger ASKED = new AtomicInteger();

    private FakeCodes() {}

    private record Naming(String kind, String system, String value, UUID id, String from, String to) {
        boolean isOf(JsonNode code) {
            return kind.equals(code.path("kind").asText())
                    && system.equals(code.path("system").asText())
                    && value.equals(code.path("value").asText());
        }

        boolean isOn(JsonNode code) {
            var on = code.path("on").asText();
            return from.compareTo(on) <= 0 && on.compareTo(to) < 0;
        }
    }

    /** From now on the code names the unit on these days. */
    public static void names(UUID unit, String system, String value, String from, String to) {
        NAMINGS.add(new Naming("UNIT", system, value, unit, from, to));
    }

    /** From now on the code names the member. */
    public static void namesMember(UUID member, String system, String value) {
        NAMINGS.add(new Naming("MEMBER", system, value, member, "1900-01-01", "2999-12-31"));
    }

    /** How often codes were asked for. */
    public static int asked() {
        return ASKED.get();
    }

    static void addTo(HttpServer server) {
        server.createContext("/api/v1/codes/queries", FakeCodes::answer);
    }

    private static void answer(HttpExchange call) throws IOException {
        try (call) {
            ASKED.incrementAndGet();
            if (FakeMemberService.isAway()) {
                call.sendResponseHeaders(503, -1);
                return;
            }
            var codes = JSON.readTree(call.getRequestBody()).path("codes");
            var answers = StreamSupport.stream(codes.spliterator(), false)
                    .map(FakeCodes::match)
                    .toList();
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write(JSON.writeValueAsBytes(Map.of("codes", answers)));
        }
    }

    private static Map<String, Object> match(JsonNode code) {
        var named = NAMINGS.stream().filter(naming -> naming.isOf(code)).toList();
        var ids = named.stream()
                .filter(naming -> naming.isOn(code))
                .map(Naming::id)
                .toList();
        var candidates = named.stream()
                .map(one -> Map.of("id", one.id(), "name", "Đảng bộ", "validFrom", one.from(), "validTo", one.to()))
                .toList();
        return Map.of("ids", ids, "candidates", candidates);
    }
}
