package vn.xeploai.bench.question;

import java.util.UUID;
import vn.xeploai.bench.data.Script;
import vn.xeploai.bench.scale.Level;
import vn.xeploai.bench.scale.Scale;

/** A question in plain SQL over the merged database; its scripts have the parameters {@code :unit} and {@code :year}. */
public record PlainQuestion(String sql) {

    public static PlainQuestion report() {
        return of("question/report.sql");
    }

    public static PlainQuestion roster() {
        return of("question/roster.sql");
    }

    private static PlainQuestion of(String script) {
        var text = Script.named(script).text().lines().filter(line -> !line.startsWith("--"));
        return new PlainQuestion(String.join("\n", text.toList()).replace(":year", String.valueOf(Scale.LAST_YEAR)));
    }

    public String about(UUID unit) {
        return sql.replace(":unit", "'" + unit + "'::uuid");
    }

    /** About the n-th of the level's targets; {@code n} is the notation of that number in the caller's tool. */
    public String aboutTarget(Level level, String n) {
        return sql.replace(
                ":unit", "(SELECT unit_id FROM bench_target WHERE level = '%s' AND n = %s)".formatted(level, n));
    }
}
