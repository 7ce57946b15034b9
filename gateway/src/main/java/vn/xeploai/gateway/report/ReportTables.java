package vn.xeploai.gateway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.ruling.FindingTable;
import vn.xeploai.gateway.ruling.QuotaTable;

/**
 * A report as tables below each other: the figures of members, of organisations, of collectives and leaders, and of officials; then
 * ceilings, if they are included, and findings. What is null in JSON is said to be not known.
 */
final class ReportTables {
    private ReportTables() {}

    static List<List<String>> of(Report report, Locale locale) {
        var lines = new ArrayList<>(MemberTable.of(report, locale));
        var response = report.response();
        lines.addAll(organisations(response, locale).lines(report.scheme()));
        lines.addAll(new SubjectTable("leading", locale)
                .with("COLLECTIVE", response.collectives())
                .with("LEADER", response.leaders())
                .lines(report.scheme()));
        lines.addAll(new SubjectTable("state", locale)
                .with("OFFICIAL", response.officials())
                .lines(report.officialScheme()));
        if (response.quota() != null) lines.addAll(quotas(response, locale));
        lines.addAll(FindingTable.of(response.findings(), response.findingSummary(), locale));
        return lines;
    }

    private static SubjectTable organisations(ReportResponse response, Locale locale) {
        var table = new SubjectTable("organisations", locale);
        if (response.organisations() == null) {
            ReportAssembly.ORGANISATIONS.forEach(kind -> table.with(kind.name(), null));
            return table;
        }
        response.organisations().forEach(one -> table.with(one.kind().name(), one));
        return table;
    }

    private static List<List<String>> quotas(ReportResponse response, Locale locale) {
        var table = new QuotaTable(locale);
        table.add(response.unit().nameOrId(), response.unit().code(), response.quota());
        response.rows()
                .forEach(row -> table.add(row.unit().nameOrId(), row.unit().code(), row.quota()));
        return table.lines();
    }
}
