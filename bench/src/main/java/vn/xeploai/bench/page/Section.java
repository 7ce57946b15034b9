package vn.xeploai.bench.page;

import static vn.xeploai.bench.page.FigureFormat.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.xeploai.bench.load.Outcome;
import vn.xeploai.bench.load.Rounds;
import vn.xeploai.bench.measure.LevelResult;
import vn.xeploai.bench.measure.ScaleResult;

/** The section of the page about one scale, in Markdown. */
public final class Section {
    private final ScaleResult result;
    private final List<Verdict> verdicts;

    /** @param oneDistrict the result of the smallest scale on the same machine; null if there is none */
    public Section(ScaleResult result, ScaleResult oneDistrict) {
        this.result = result;
        this.verdicts = new Verdicts(result, oneDistrict).list();
    }

    /** The targets and the results. */
    public String table() {
        return verdicts.stream()
                .map(verdict -> "| %s | %s | %s | %s |"
                        .formatted(
                                verdict.work(),
                                verdict.required(),
                                verdict.measured(),
                                verdict.state().word()))
                .collect(Collectors.joining("\n", "| Work | Required | Measured | |\n|---|---|---|---|\n", "\n"));
    }

    String text() {
        return """
               %s.

               %s
               | Load | Answers/s | p50 | p90 | p95 | p99 | longest | processor time of an answer: gateway | member-service | rating-service | PostgreSQL |
               |---|---|---|---|---|---|---|---|---|---|---|
               %s

               Latencies and processor times in milliseconds, medians of the rounds. Reports and plain SQL agreed in %s before anything was timed. Most memory while it was measured: %s.

               - **When**: %s; %s; %s.
               - **Machine**: %s, %d cores, %s of memory; %s; %s.
               - **Database**: %s.
               """
                .formatted(
                        capitalised(result.scale().description()),
                        table(),
                        String.join("\n", loads()),
                        result.levels().stream().map(Section::agreement).collect(Collectors.joining(", ")),
                        FigureFormat.megabytes(result.most().entrySet()),
                        result.at(),
                        result.method(),
                        result.tools(),
                        result.machine().processor(),
                        result.machine().cores(),
                        result.machine().memory(),
                        result.machine().system(),
                        result.machine().java(),
                        result.machine().database());
    }

    private static String agreement(LevelResult level) {
        return "%,d figures (%s, %d units)"
                .formatted(level.figures(), level.level().title(), level.targets());
    }

    private List<String> loads() {
        var lines = new ArrayList<String>();
        for (var level : result.levels()) {
            var title = level.level().title();
            lines.add(line(
                    "%s: plain SQL (%s), 1 client"
                            .formatted(title, level.joining().words()),
                    level.plainOne()));
            lines.add(line(title + ", 1 client", level.reportOne()));
            if (level.plainMany() != null) lines.add(line(title + ": plain SQL, 16 clients", level.plainMany()));
            if (level.reportMany() != null) lines.add(line(title + ", 16 clients", level.reportMany()));
            if (level.unchanged() != null) lines.add(line(title + " unchanged, 16 clients", level.unchanged()));
        }
        return lines;
    }

    private static String line(String title, Rounds rounds) {
        List<ToDoubleFunction<Outcome>> columns = List.of(
                Outcome::throughput,
                Outcome::p50,
                Outcome::p90,
                Outcome::p95,
                Outcome::p99,
                Outcome::longest,
                outcome -> outcome.processorFor("gateway"),
                outcome -> outcome.processorFor("member-service"),
                outcome -> outcome.processorFor("rating-service"),
                outcome -> outcome.processorFor("PostgreSQL"));
        return columns.stream()
                .map(column -> number(rounds.median(column)))
                .collect(Collectors.joining(" | ", "| " + title + " | ", " |"));
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
