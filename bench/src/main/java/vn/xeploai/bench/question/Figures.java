package vn.xeploai.bench.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.bench.Failure;

/**
 * The figures of a report, one value for each row and figure: "id of the row/total" and the like; "direct/…" are those of the unit itself.
 * A figure that is zero or missing is left out.
 */
public final class Figures {
    private static final String DIRECT = "direct";

    private final Map<String, String> values = new TreeMap<>();

    private Figures() {}

    /** From the plain SQL, whose columns have the names of the figures. */
    public static Figures ofSql(Connection merged, String sql) {
        var figures = new Figures();
        try (var rows = merged.createStatement().executeQuery(sql)) {
            while (rows.next()) figures.addRow(rows);
            return figures;
        } catch (SQLException failure) {
            throw new Failure("The plain SQL fails: " + failure.getMessage(), failure);
        }
    }

    /** From the report. */
    public static Figures ofReport(JsonNode report) {
        var figures = new Figures();
        report.path("rows").forEach(figures::addRow);
        var direct = report.path("direct");
        figures.addMembers(DIRECT, direct.path("members"));
        for (var organisations : direct.path("organisations")) {
            if (organisations.path("kind").asText().equals("CELL")) figures.addCells(DIRECT, organisations);
        }
        return figures;
    }

    /** The differences: figure and both values. Empty if there are none. */
    public List<String> differencesFrom(Figures other) {
        var names = new TreeSet<>(values.keySet());
        names.addAll(other.values.keySet());
        var differences = new ArrayList<String>();
        for (var name : names) {
            var here = values.getOrDefault(name, "nothing");
            var there = other.values.getOrDefault(name, "nothing");
            if (!here.equals(there)) differences.add("%s: %s, but %s".formatted(name, here, there));
        }
        return differences;
    }

    public int count() {
        return values.size();
    }

    private void addRow(ResultSet rows) throws SQLException {
        var unit = rows.getString("row_id");
        var columns = rows.getMetaData();
        for (var at = 1; at <= columns.getColumnCount(); at++) {
            var name = columns.getColumnLabel(at);
            if (!name.equals("row_id")) put(unit == null ? DIRECT : unit, name, rows.getString(at));
        }
    }

    private void addRow(JsonNode row) {
        var unit = row.path("unit");
        var id = unit.path("id").asText();
        for (var name : List.of("name", "code", "kind", "type"))
            put(id, name, unit.path(name).asText(null));
        addMembers(id, row.path("members"));
        addCells(id, row.path("cells"));
        var grade = row.path("grade").asText(null);
        put(id, "own_grade", grade == null ? row.path("provisionalGrade").asText(null) : grade);
        for (var name : List.of("version", "number", "date")) {
            put(id, "submission_" + name, row.path("submission").path(name).asText(null));
        }
    }

    private void addMembers(String row, JsonNode members) {
        put(row, "total", members.path("total").asText(null));
        put(row, "rated", members.path("rated").asText(null));
        put(row, "exempt", members.path("exempt").asText(null));
        put(row, "not_rated", members.path("notRated").asText(null));
        put(row, "not_reported", members.path("notReported").asText(null));
        for (var reason : members.path("reasons")) {
            var code = reason.path("reason").asText();
            if (!code.equals("EXEMPT_FROM_ACTIVITY"))
                put(row, code.toLowerCase(Locale.ROOT), reason.path("count").asText());
        }
        addGrades(row, "", members.path("grades"));
        var memo = members.path("memo");
        for (var name : List.of("headcount", "probationary", "officials", "women"))
            put(row, name, memo.path(name).asText(null));
    }

    private void addCells(String row, JsonNode cells) {
        put(row, "cells", cells.path("total").asText(null));
        addGrades(row, "cells_", cells.path("grades"));
    }

    private void addGrades(String row, String prefix, JsonNode grades) {
        for (var grade : grades) {
            put(
                    row,
                    prefix + grade.path("code").asText().toLowerCase(Locale.ROOT),
                    grade.path("count").asText());
        }
    }

    private void put(String row, String name, String value) {
        if (value == null || value.equals("0")) return;
        values.put(row + "/" + name, value);
    }
}
