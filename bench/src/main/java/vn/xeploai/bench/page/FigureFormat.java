package vn.xeploai.bench.page;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Formats figures with three significant digits. */
final class FigureFormat {
    private FigureFormat() {}

    static String number(double value) {
        if (Double.isNaN(value)) return "—";
        if (value >= 100) return "%,.0f".formatted(value);
        return value >= 10 ? "%.1f".formatted(value) : "%.2f".formatted(value);
    }

    /** @param processes the memory of each in kB */
    static String megabytes(Collection<Map.Entry<String, Long>> processes) {
        return processes.stream()
                .map(process -> "%s %,d MB".formatted(process.getKey(), Math.round(process.getValue() / 1024.0)))
                .collect(Collectors.joining(", "));
    }
}
