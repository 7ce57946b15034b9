package vn.xeploai.gateway.report;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.review.CommitmentsResponse.CommittedSubjects;
import vn.xeploai.gateway.review.DisciplineResponse.DisciplinedYear;
import vn.xeploai.gateway.review.MeetingsResponse;
import vn.xeploai.gateway.review.ReviewResponse.Remedies;
import vn.xeploai.gateway.review.ReviewResponse.ReviewedSubjects;
import vn.xeploai.gateway.review.TasksResponse;

/** A figure of the unit of a report with all below it, which an indicator may count. */
public enum Measure {
    MEMBERS(report -> members(report, FiguresResponse::total)),
    MEMBERS_RATED(report -> members(report, FiguresResponse::rated)),
    MEMBERS_GOOD_OR_BETTER(report -> members(report, figures -> count(figures.goodOrBetter()))),
    CELLS_RATED(report -> cells(report, FiguresResponse::rated)),
    CELLS_GOOD_OR_BETTER(report -> cells(report, figures -> count(figures.goodOrBetter()))),
    MEMBERS_TO_REVIEW(report -> reviewed(report, one -> one.total() - one.excused())),
    MEMBERS_REVIEWED(report -> reviewed(report, ReviewedSubjects::reviewed)),
    MEMBERS_EXAMINED(report -> reviewed(report, ReviewedSubjects::examined)),
    MEMBERS_WITH_EXPRESSIONS(report -> reviewed(report, ReviewedSubjects::withExpressions)),
    REMEDIES(report -> remedies(report, Remedies::remedies)),
    REMEDIES_VERIFIED(report -> remedies(report, Remedies::verified)),
    REMEDIES_OVERDUE(report -> remedies(report, Remedies::overdue)),
    /** Of the programme of the indicator. */
    MEMBERS_TO_COMMIT((report, programme) -> committed(report, programme, one -> one.total() - one.excused())),
    MEMBERS_COMMITTED((report, programme) -> committed(report, programme, CommittedSubjects::committed)),
    ATTENDANCES_DUE(report -> meetings(report, MeetingsResponse::obliged)),
    ATTENDANCES(report -> meetings(report, MeetingsResponse::present)),
    MONTHS_WITHOUT_MEETING(report -> meetings(report, MeetingsResponse::monthsWithoutMeeting)),
    TASKS(report -> tasks(report, TasksResponse::tasks)),
    /** Done, or due before the day. */
    TASKS_DUE(report -> tasks(report, TasksResponse::due)),
    TASKS_DONE(report -> tasks(report, TasksResponse::done)),
    TASKS_IN_TIME(report -> tasks(report, TasksResponse::inTime)),
    /** In the year of the report and the year before. */
    PERSONS_DISCIPLINED(report -> disciplined(report, DisciplinedYear::persons)),
    ORGANISATIONS_DISCIPLINED(report -> disciplined(report, DisciplinedYear::organisations));

    private final Reader reader;

    Measure(Function<ReportResponse, Long> reader) {
        this((report, programme) -> reader.apply(report));
    }

    Measure(Reader reader) {
        this.reader = reader;
    }

    @FunctionalInterface
    private interface Reader {
        Long read(ReportResponse report, String programme);
    }

    /** Whether it is about one programme of commitments. */
    public boolean ofProgramme() {
        return this == MEMBERS_TO_COMMIT || this == MEMBERS_COMMITTED;
    }

    /** Null if it is unknown, which is not zero. */
    Long of(ReportResponse report, String programme) {
        return reader.read(report, programme);
    }

    private static Long members(ReportResponse report, Function<FiguresResponse, Long> figure) {
        var members = report.figures().members();
        return members == null ? null : figure.apply(members.figures());
    }

    private static Long cells(ReportResponse report, Function<FiguresResponse, Long> figure) {
        var organisations = report.figures().organisations();
        if (organisations == null) return null;
        return organisations.stream()
                .filter(one -> one.kind() == SubjectKind.CELL)
                .findFirst()
                .map(one -> figure.apply(one.figures()))
                .orElse(null);
    }

    private static Long count(ShareResponse share) {
        return share == null ? null : share.count();
    }

    /** Null where no review of a member is recorded, which does not say that nobody was reviewed. */
    private static Long reviewed(ReportResponse report, ToLongFunction<ReviewedSubjects> figure) {
        if (report.review() == null) return null;
        return report.review().subjects().stream()
                .filter(one -> one.subjectKind().equals("MEMBER") && one.reviewed() > 0)
                .findFirst()
                .map(figure::applyAsLong)
                .orElse(null);
    }

    private static Long remedies(ReportResponse report, ToLongFunction<Remedies> figure) {
        if (report.review() == null || report.review().remedies() == null) return null;
        return figure.applyAsLong(report.review().remedies());
    }

    private static Long committed(ReportResponse report, String programme, ToLongFunction<CommittedSubjects> figure) {
        if (report.commitments() == null) return null;
        return report.commitments().stream()
                .filter(one -> one.programme().equals(programme))
                .flatMap(one -> one.subjects().stream())
                .filter(one -> one.subjectKind().equals("MEMBER"))
                .findFirst()
                .map(figure::applyAsLong)
                .orElse(null);
    }

    private static Long meetings(ReportResponse report, Function<MeetingsResponse, Long> figure) {
        return report.meetings() == null ? null : figure.apply(report.meetings());
    }

    private static Long tasks(ReportResponse report, ToLongFunction<TasksResponse> figure) {
        return report.tasks() == null ? null : figure.applyAsLong(report.tasks());
    }

    private static Long disciplined(ReportResponse report, ToLongFunction<DisciplinedYear> figure) {
        var discipline = report.figures().discipline();
        return discipline == null
                ? null
                : discipline.years().stream().mapToLong(figure).sum();
    }
}
