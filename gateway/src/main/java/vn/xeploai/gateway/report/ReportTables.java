package vn.xeploai.gateway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.review.AwardTable;
import vn.xeploai.gateway.review.CadreTable;
import vn.xeploai.gateway.review.CommitmentTable;
import vn.xeploai.gateway.review.DisciplineTable;
import vn.xeploai.gateway.review.IncludedResponse;
import vn.xeploai.gateway.review.InspectionTable;
import vn.xeploai.gateway.review.MeetingTable;
import vn.xeploai.gateway.review.ReviewTable;
import vn.xeploai.gateway.review.TaskTable;
import vn.xeploai.gateway.rule.FindingTable;
import vn.xeploai.gateway.rule.QuotaTable;

/**
 * A report as tables below each other: the figures of members, of organisations, of collectives and leaders, and of officials and agencies;
 * then what is included, and findings. Where JSON has null, a line says that it is unknown.
 */
final class ReportTables {
    private ReportTables() {}

    static List<List<String>> of(Report report, Locale locale) {
        var lines = new ArrayList<>(MemberTable.of(report, locale));
        var response = report.response();
        var figures = response.figures();
        lines.addAll(organisations(figures, locale).lines(report.scheme()));
        lines.addAll(new SubjectTable("leading", locale)
                .with("COLLECTIVE", figures(figures.collectives()))
                .with("LEADER", figures(figures.leaders()))
                .lines(report.scheme()));
        lines.addAll(new SubjectTable("state", locale)
                .with("OFFICIAL", figures(figures.officials()))
                .with("AGENCY", figures(figures.agencies()))
                .lines(report.stateScheme()));
        if (response.quota() != null) lines.addAll(quotas(response, locale));
        if (response.review() != null) lines.addAll(reviews(response, locale));
        if (response.figures().discipline() != null) lines.addAll(discipline(response, locale));
        if (response.commitments() != null) lines.addAll(commitments(response, locale));
        if (response.meetings() != null) lines.addAll(meetings(response, locale));
        if (response.tasks() != null) lines.addAll(tasks(response, locale));
        if (response.inspections() != null) lines.addAll(inspections(response, locale));
        if (response.cadres() != null) lines.addAll(cadres(response, locale));
        if (response.figures().awards() != null) lines.addAll(awards(response, locale));
        lines.addAll(FindingTable.of(response.findings(), response.findingSummary(), locale));
        return lines;
    }

    private static SubjectTable organisations(ReportFiguresResponse figures, Locale locale) {
        var table = new SubjectTable("organisations", locale);
        if (figures.organisations() == null) {
            SubjectKind.ORGANISATIONS.forEach(kind -> table.with(kind.name(), null));
            return table;
        }
        figures.organisations().forEach(one -> table.with(one.kind().name(), one.figures()));
        return table;
    }

    private static FiguresResponse figures(SubjectsResponse subjects) {
        return subjects == null ? null : subjects.figures();
    }

    private static List<List<String>> quotas(ReportResponse response, Locale locale) {
        var table = new QuotaTable(locale);
        addUnits(response, response.quota(), RowResponse::quota, table::add);
        return table.lines();
    }

    private static List<List<String>> reviews(ReportResponse response, Locale locale) {
        var table = new ReviewTable(locale);
        addUnits(response, response.review(), included(IncludedResponse::review), table::add);
        return table.lines();
    }

    private static List<List<String>> discipline(ReportResponse response, Locale locale) {
        var table = new DisciplineTable(locale);
        addUnits(response, response.figures().discipline(), included(IncludedResponse::discipline), table::add);
        return table.lines();
    }

    private static List<List<String>> commitments(ReportResponse response, Locale locale) {
        var table = new CommitmentTable(locale);
        addUnits(response, response.commitments(), included(IncludedResponse::commitments), table::add);
        return table.lines();
    }

    private static List<List<String>> meetings(ReportResponse response, Locale locale) {
        var table = new MeetingTable(locale);
        addUnits(response, response.meetings(), included(IncludedResponse::meetings), table::add);
        return table.lines();
    }

    private static List<List<String>> tasks(ReportResponse response, Locale locale) {
        var table = new TaskTable(locale);
        addUnits(response, response.tasks(), included(IncludedResponse::tasks), table::add);
        return table.lines();
    }

    private static List<List<String>> inspections(ReportResponse response, Locale locale) {
        var table = new InspectionTable(locale);
        addUnits(response, response.inspections(), included(IncludedResponse::inspections), table::add);
        return table.lines();
    }

    private static List<List<String>> cadres(ReportResponse response, Locale locale) {
        var table = new CadreTable(locale);
        addUnits(response, response.cadres(), included(IncludedResponse::cadres), table::add);
        return table.lines();
    }

    private static List<List<String>> awards(ReportResponse response, Locale locale) {
        var table = new AwardTable(locale);
        addUnits(response, response.figures().awards(), included(IncludedResponse::awards), table::add);
        return table.lines();
    }

    private static <T> Function<RowResponse, T> included(Function<IncludedResponse, T> block) {
        return row -> row.included() == null ? null : block.apply(row.included());
    }

    /** The unit of the report first, then its rows. */
    private static <T> void addUnits(
            ReportResponse response, T own, Function<RowResponse, T> ofRow, UnitTable<T> table) {
        var unit = response.head().unit();
        table.add(unit.nameOrId(), unit.code(), own);
        response.figures()
                .rows()
                .forEach(row -> table.add(row.unit().nameOrId(), row.unit().code(), ofRow.apply(row)));
    }

    /** A table that has lines for each unit. */
    @FunctionalInterface
    private interface UnitTable<T> {
        /** @param code null if the unit has none */
        void add(String unit, String code, T figures);
    }
}
