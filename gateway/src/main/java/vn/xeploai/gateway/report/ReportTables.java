package vn.xeploai.gateway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.ruling.FindingTable;
import vn.xeploai.gateway.ruling.QuotaTable;

/** A report as tables below each other: the members' figures, then, if they are included, ceilings and findings. */
final class ReportTables {
    private ReportTables() {}

    static List<List<String>> of(Report report, Locale locale) {
        var lines = new ArrayList<>(MemberTable.of(report, locale));
        var response = report.response();
        if (response.quota() != null) lines.addAll(quotas(response, locale));
        if (response.findingSummary() != null) {
            lines.addAll(FindingTable.of(response.findings(), response.findingSummary(), locale));
        }
        return lines;
    }

    private static List<List<String>> quotas(ReportResponse response, Locale locale) {
        var table = new QuotaTable(locale);
        table.add(name(response.unit()), response.unit().code(), response.quota());
        response.rows().forEach(row -> table.add(name(row.unit()), row.unit().code(), row.quota()));
        return table.lines();
    }

    private static String name(ReportUnitResponse unit) {
        return unit.name() == null ? String.valueOf(unit.id()) : unit.name();
    }
}
