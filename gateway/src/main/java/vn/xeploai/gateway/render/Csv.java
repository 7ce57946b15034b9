package vn.xeploai.gateway.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table as a spreadsheet reads it: UTF-8 with its mark, commas, CRLF. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What a spreadsheet would run as a formula. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Csv() {}

    /** Cells that could be taken for a formula get an apostrophe before them; absent ones stay empty. */
    public static String of(List<List<String>> rows) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A line of a table: null is an empty cell. */
    public static List<String> line(Object... values) {
        return Stream.of(values).map(Csv::text).toList();
    }

    private static String text(Object value) {
        if (value == null) return "";
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private static String cell(String value) {
        if (value == null) return "";
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }
}
