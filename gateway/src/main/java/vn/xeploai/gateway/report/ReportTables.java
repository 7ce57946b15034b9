package vn.xeploai.gateway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.render.UnitTable;
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
        lines.addAll(table(new QuotaTable(locale), response, response.quota(), RowResponse::quota));
        lines.addAll(table(new ReviewTable(locale), response, response.review(), included(IncludedResponse::review)));
        lines.addAll(table(
                new DisciplineTable(locale),
                response,
                response.figures().discipline(),
                included(IncludedResponse::discipline)));
        lines.addAll(table(
                new CommitmentTable(locale),
                response,
                response.commitments(),
                included(IncludedResponse::commitments)));
        lines.addAll(
                table(new MeetingTable(locale), response, response.meetings(), included(IncludedResponse::meetings)));
        lines.addAll(table(new TaskTable(locale), response, response.tasks(), included(IncludedResponse::tasks)));
        lines.addAll(table(
                new InspectionTable(locale),
                response,
                response.inspections(),
                included(IncludedResponse::inspections)));
        lines.addAll(table(new CadreTable(locale), response, response.cadres(), included(IncludedResponse::cadres)));
        lines.addAll(table(
                new AwardTable(locale), response, response.figures().awards(), included(IncludedResponse::awards)));
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

    private static <T> Function<RowResponse, T> included(Function<IncludedResponse, T> block) {
        return row -> row.included() == null ? null : block.apply(row.included());
    }

    /**
     * The unit of the report first, then its rows.
     *
     * @param own of the unit; null if the report has no such table
     */
    private static <T> List<List<String>> table(
            UnitTable<T> table, ReportResponse response, T own, Function<RowResponse, T> ofRow) {
        if (own == null) return List.of();
        var unit = response.head().unit();
        table.add(unit.nameOrId(), unit.code(), own);
        response.figures()
                .rows()
                .forEach(row -> table.add(row.unit().nameOrId(), row.unit().code(), ofRow.apply(row)));
        return table.lines();
    }
}
