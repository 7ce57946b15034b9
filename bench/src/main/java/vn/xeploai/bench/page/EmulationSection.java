package vn.xeploai.bench.page;

import static vn.xeploai.bench.page.FigureFormat.number;

import java.util.stream.Collectors;
import vn.xeploai.bench.emulation.EmulationResult;
import vn.xeploai.bench.emulation.EmulationResult.Comparison;

/** The section of the page about the registers around ratings, in Markdown. */
public final class EmulationSection {
    private static final double MOST = 1.5;

    private final EmulationResult result;

    public EmulationSection(EmulationResult result) {
        this.result = result;
    }

    public String table() {
        return result.comparisons().stream()
                .map(EmulationSection::verdict)
                .map(verdict -> "| %s | %s | %s | %s |"
                        .formatted(
                                verdict.work(),
                                verdict.required(),
                                verdict.measured(),
                                verdict.state().word()))
                .collect(Collectors.joining("\n", "| Work | Required | Measured | |\n|---|---|---|---|\n", "\n"));
    }

    private static Verdict verdict(Comparison one) {
        var ratio = one.system() / one.plain();
        return Verdict.atMost(
                MOST,
                ratio,
                "%s (%,d rows)".formatted(one.work(), one.rows()),
                "≤ 1.5 × the plain SQL",
                "%s × (%s ms : %s ms)".formatted(number(ratio), number(one.system()), number(one.plain())));
    }

    public String text() {
        return """
               %s.

               %s
               Medians of %d rounds with one client, after one that is not counted; both sides had as many rows.

               - **When**: %s.
               - **Machine**: %s, %d cores, %s of memory; %s; %s.
               - **Database**: %s.
               """
                .formatted(
                        result.scale().description(),
                        table(),
                        result.rounds(),
                        result.at(),
                        result.machine().processor(),
                        result.machine().cores(),
                        result.machine().memory(),
                        result.machine().system(),
                        result.machine().java(),
                        result.machine().database());
    }
}
