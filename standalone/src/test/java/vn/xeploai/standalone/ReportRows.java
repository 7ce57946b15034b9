package vn.xeploai.standalone;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds the row of a unit in a report. */
final class ReportRows {
    private ReportRows() {}

    static JsonNode row(JsonNode report, String code) {
        return row(report, "/unit/code", code);
    }

    static JsonNode named(JsonNode report, String name) {
        return row(report, "/unit/name", name);
    }

    private static JsonNode row(JsonNode report, String field, String value) {
        for (var row : report.get("rows")) if (row.at(field).asText().equals(value)) return row;
        throw new AssertionError("no row " + value);
    }
}
