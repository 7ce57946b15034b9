package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decisions on the structure for tests. */
public final class Decisions {
    public static final String EVE = "2025-06-30";
    public static final String DAY = "2025-07-01";

    private Decisions() {}

    public static Builder aDecision() {
        return new Builder();
    }

    public static Map<String, Object> unit(UUID id) {
        return Map.of("id", id.toString());
    }

    public static Map<String, Object> key(String key) {
        return Map.of("key", key);
    }

    public static Map<String, Object> merge(Map<String, Object> into, UUID... sources) {
        return Map.of(
                "act",
                "MERGE",
                "sources",
                List.of(sources).stream().map(Decisions::unit).toList(),
                "into",
                into);
    }

    public static Map<String, Object> split(UUID source, List<Map<String, Object>> parts) {
        return Map.of("act", "SPLIT", "source", unit(source), "parts", parts);
    }

    public static Map<String, Object> part(
            Map<String, Object> into, List<UUID> units, List<UUID> members, boolean rest) {
        return Map.of(
                "into",
                into,
                "units",
                units.stream().map(Decisions::unit).toList(),
                "members",
                members.stream().map(UUID::toString).toList(),
                "rest",
                rest);
    }

    public static Map<String, Object> act(String act, UUID unit, Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>(Map.of("act", act, "unit", unit(unit)));
        body.putAll(more);
        return body;
    }

    /** Collects a decision and sends it. */
    public static final class Builder {
        private final List<Object> units = new ArrayList<>();
        private final List<Object> acts = new ArrayList<>();
        private final Map<String, Object> body = new LinkedHashMap<>(Map.of(
                "document",
                Map.of("number", "1/NQ-THU", "date", "2025-06-16", "authority", "Cơ quan thử"),
                "effectiveOn",
                DAY,
                "units",
                units,
                "acts",
                acts));

        public Builder on(String day) {
            body.put("effectiveOn", day);
            return this;
        }

        public Builder corrects(String id) {
            body.put("corrects", id);
            return this;
        }

        public Builder campaign(UUID campaign, String handling) {
            body.put("campaigns", List.of(Map.of("campaignId", campaign.toString(), "handling", handling)));
            return this;
        }

        public Builder founding(String key, String kind, String level, UUID parent, String code) {
            var unit = new LinkedHashMap<String, Object>(
                    Map.of("key", key, "name", "Tổ chức mới " + key, "kind", kind, "partyLevel", level));
            if (parent != null) unit.put("parent", unit(parent));
            if (code != null) unit.put("identifiers", List.of(Map.of("system", "GSO", "value", code)));
            units.add(unit);
            return this;
        }

        public Builder founding(Map<String, Object> unit) {
            units.add(unit);
            return this;
        }

        public Builder with(Map<String, Object> act) {
            acts.add(act);
            return this;
        }

        public ValidatableResponse decide() {
            return send(false);
        }

        public ValidatableResponse preview() {
            return send(true);
        }

        Map<String, Object> body() {
            return body;
        }

        private ValidatableResponse send(boolean dryRun) {
            return given().contentType(ContentType.JSON)
                    .queryParam("dryRun", dryRun)
                    .body(body)
                    .post("/api/v1/reorganisations")
                    .then();
        }
    }
}
