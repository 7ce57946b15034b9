package vn.xeploai.reviews.task;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.ratings.testing.Rounds;

/** Programmes, tasks and results over HTTP. */
final class Programmes {
    private Programmes() {}

    /** @param ownerKind {@code MEMBER} or {@code UNIT} */
    static Map<String, Object> task(String ownerKind, UUID owner, String dueOn) {
        return new HashMap<>(
                Map.of("text", "Rà soát hộ nghèo", "owner", Map.of("kind", ownerKind, "id", owner), "dueOn", dueOn));
    }

    /** An income of 38 million a head. */
    static Map<String, Object> income(UUID unit, String dueOn) {
        var task = task("UNIT", unit, dueOn);
        task.put("target", Map.of("value", 38, "measure", "triệu đồng/người/năm"));
        return task;
    }

    /** A programme adopted on 15 January 2024. */
    static Map<String, Object> body(UUID round, UUID unit, List<Map<String, Object>> tasks) {
        return new HashMap<>(Map.of(
                "campaignId",
                round,
                "unitId",
                unit,
                "kind",
                "ANNUAL",
                "title",
                "Chương trình công tác năm 2024",
                "adoptedOn",
                "2024-01-15",
                "tasks",
                tasks,
                "document",
                Map.of("number", "01-CTr/ĐU", "date", "2024-01-15", "authority", "Đảng ủy phường")));
    }

    static ValidatableResponse post(UUID round, UUID unit, List<Map<String, Object>> tasks) {
        return Rounds.post("/work-programmes", body(round, unit, tasks));
    }

    static String recorded(UUID round, UUID unit, List<Map<String, Object>> tasks) {
        return post(round, unit, tasks).statusCode(201).extract().path("id");
    }

    static List<String> tasks(String programme) {
        return Rounds.get("/work-programmes/{id}", programme).extract().path("plan.id");
    }

    static ValidatableResponse record(Map<String, Object> result, String task) {
        return Rounds.post("/tasks/" + task + "/results", result);
    }
}
