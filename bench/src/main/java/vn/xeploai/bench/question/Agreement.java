package vn.xeploai.bench.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.scale.Level;
import vn.xeploai.bench.system.ServiceClient;

/** Checks before anything is timed that the report and the plain SQL return the same figures, and the tallies those of the ratings. */
public final class Agreement {
    private static final int SHOWN = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceClient gateway;
    private final Connection merged;

    public Agreement(ServiceClient gateway, Connection merged) {
        this.gateway = gateway;
        this.merged = merged;
    }

    /** The number of figures compared. */
    public int check(Level level, List<UUID> units) {
        var question = PlainQuestion.report();
        var compared = 0;
        for (var unit : units) {
            var plain = Figures.ofSql(merged, question.about(unit));
            refuse(
                    level.title() + " of " + unit,
                    Figures.ofReport(report(level, unit)).differencesFrom(plain));
            compared += plain.count();
        }
        return compared;
    }

    private JsonNode report(Level level, UUID unit) {
        var answer = json(gateway, level.path(unit));
        if (!answer.path("complete").asBoolean())
            throw new Failure("The report on %s is not complete.".formatted(unit));
        if (!answer.path("findings").isEmpty()) {
            throw new Failure("The report on %s has findings: %s".formatted(unit, answer.path("findings")));
        }
        return answer;
    }

    /** Makes rating-service recount campaigns from their facts. */
    public static void checkTallies(ServiceClient ratingService, List<UUID> campaigns) {
        for (var campaign : campaigns) {
            var differences = json(ratingService, "/api/v1/tallies/check?campaign=" + campaign)
                    .path("differences");
            if (!differences.isEmpty()) {
                throw new Failure(
                        "The tallies of campaign %s differ from its ratings: %s".formatted(campaign, differences));
            }
        }
    }

    private static JsonNode json(ServiceClient client, String path) {
        var answer = client.get(path);
        if (answer.statusCode() != 200)
            throw new Failure("%s answers %d: %s".formatted(path, answer.statusCode(), answer.body()));
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException malformed) {
            throw new Failure("%s answers no JSON: %s".formatted(path, malformed.getMessage()), malformed);
        }
    }

    private static void refuse(String what, List<String> differences) {
        if (differences.isEmpty()) return;
        var shown = differences.subList(0, Math.min(SHOWN, differences.size()));
        throw new Failure("The %s and the plain SQL differ in %d figures (report, but SQL):%n%s"
                .formatted(what, differences.size(), String.join("\n", shown)));
    }
}
