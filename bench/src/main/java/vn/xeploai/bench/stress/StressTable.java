package vn.xeploai.bench.stress;

import java.util.ArrayList;
import java.util.List;

/** The results as a table in Markdown. */
final class StressTable {
    private final List<String> lines = new ArrayList<>(List.of("| Case | Tried | Outcome |", "|---|---|---|"));

    void add(String name, String tried, String outcome, Object... values) {
        lines.add("| %s | %s | %s |".formatted(name, tried, outcome.formatted(values)));
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
