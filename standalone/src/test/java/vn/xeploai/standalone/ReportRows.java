package vn.xeploai.standalone;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds the row of a unit in a report, and parts of it. */
final class ReportRows {
    private ReportRows() {}

    static JsonNode row(JsonNode report, String code) {
        return row(report, "/unit/code", code);
    }

    static JsonNode named(JsonNode report, String name) {
        return row(report, "/unit/name", name);
    }

    /** The figures of a kind of subject in a register. */
    static JsonNode subjects(JsonNode register, String kind) {
        return find(register.get("subjects"), "/subjectKind", kind);
    }

    /** The figures of a title. */
    static JsonNode title(JsonNode awards, String code) {
        return find(awards, "/title", code);
    }

    private static JsonNode row(JsonNode report, String field, String value) {
        return find(report.get("rows"), field, value);
    }

    /** The first of a list with the value there. */
    static JsonNode find(JsonNode all, String field, String value) {
        for (var one : all) if (one.at(field).asText().equals(value)) return one;
        throw new AssertionError("no %s in %s".formatted(value, all));
    }
}
