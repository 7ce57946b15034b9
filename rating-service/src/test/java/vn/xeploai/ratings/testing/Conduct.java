package vn.xeploai.ratings.testing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Complaints, disciplines, leaves and measures over HTTP. */
public final class Conduct {
    public static final Map<String, Object> DOCUMENT =
            Map.of("number", "12-BC/UBKT", "date", "2025-10-20", "authority", "Ủy ban Kiểm tra");

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private Conduct() {}

    public static UUID aComplaint(String kind, UUID subject, String receivedOn) {
        var body = Map.of(
                "subject",
                Map.of("kind", kind, "id", subject),
                "kind",
                "COMPLAINT",
                "receivedOn",
                receivedOn,
                "receivedBy",
                UUID.randomUUID(),
                "text",
                "Phản ánh việc giải quyết thủ tục chậm");
        return UUID.fromString(
                Rounds.post("/complaints", body).statusCode(201).extract().path("id"));
    }

    public static ValidatableResponse step(UUID complaint, String verb, String on) {
        var unit = UUID.randomUUID();
        Map<String, Object> body = new HashMap<>(Map.of("on", on, "unitId", unit, "document", DOCUMENT));
        if (verb.equals("proposal")) body.putAll(Map.of("form", "KHIEN_TRACH", "proposedTo", unit));
        return Rounds.post("/complaints/" + complaint + "/" + verb, body);
    }

    public static ValidatableResponse decide(UUID complaint, Map<String, Object> terms) {
        return Rounds.post(
                "/complaints/" + complaint + "/decision", Map.of("discipline", terms, "document", aDocument()));
    }

    /** With a number of its own, since a document disciplines a subject once. */
    private static Map<String, Object> aDocument() {
        var document = new HashMap<>(DOCUMENT);
        document.put("number", NUMBER.incrementAndGet() + "-QĐ/UBKT");
        return document;
    }

    /** A khiển trách by the Party for a violation of duty in that unit, decided on that day. */
    public static Map<String, Object> terms(UUID unit, String decidedOn) {
        return new HashMap<>(Map.of(
                "side",
                "PARTY",
                "form",
                "KHIEN_TRACH",
                "committedOn",
                decidedOn.substring(0, 4) + "-01-05",
                "committedIn",
                unit,
                "decidedOn",
                decidedOn,
                "decidingUnitId",
                UUID.randomUUID(),
                "dutyRelated",
                true,
                "remedied",
                false,
                "corruption",
                false));
    }

    public static ValidatableResponse discipline(String kind, UUID subject, Map<String, Object> terms) {
        return Rounds.post(
                "/disciplines",
                Map.of("subject", Map.of("kind", kind, "id", subject), "terms", terms, "document", aDocument()));
    }

    public static UUID aDiscipline(String kind, UUID subject, Map<String, Object> terms) {
        return UUID.fromString(
                discipline(kind, subject, terms).statusCode(201).extract().path("id"));
    }

    public static ValidatableResponse leave(UUID member, String kind, String from, String to) {
        return Rounds.post("/leaves", Map.of("memberId", member, "kind", kind, "from", from, "to", to));
    }

    public static ValidatableResponse report(UUID rating, UUID unit, Map<String, Object> facts) {
        var measures = facts.entrySet().stream()
                .map(fact -> Map.of("fact", fact.getKey(), "value", fact.getValue()))
                .collect(Collectors.toList());
        return Rounds.post("/ratings/" + rating + "/measures", Map.of("actingUnitId", unit, "measures", measures));
    }

    /** What a unit reports about a member in good standing in 2025. */
    public static Map<String, Object> goodYear(int exceeded) {
        return Map.of(
                "TASKS_DONE_PERCENT", 100,
                "TASKS_ON_TIME_PERCENT", 100,
                "TASKS_LATE_PERCENT", 0,
                "TASKS_EXCEEDED_PERCENT", exceeded,
                "TASKS_NOT_COMPLETED_PERCENT", 0,
                "WEAKNESSES_FIXED_PERCENT", 100,
                "DECLINE_CONCLUDED", false,
                "CONDUCT_VIOLATED", false,
                "OFFICIAL", false);
    }

    public static List<Map<String, Object>> points(int general, int tasks) {
        return List.of(
                Map.of("criterion", "GENERAL", "points", general), Map.of("criterion", "TASKS", "points", tasks));
    }
}
