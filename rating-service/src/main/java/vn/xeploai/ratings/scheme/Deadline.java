package vn.xeploai.ratings.scheme;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Before which day something must be finished ("trước ngày").
 *
 * @param month of the period: 1 to 12 in a year, 1 to 3 in a quarter
 * @param yearOffset 0 in the rated year, 1 in the one after it
 */
@Schema(requiredProperties = "kind")
public record Deadline(
        @Schema(examples = "V20b") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        Severity severity,
        @Schema(nullable = true) Label explanation,
        PeriodKind period,
        @Schema(examples = "12", description = "Counted within the period: 1 to 12 in a year, 1 to 3 in a quarter")
                int month,
        @Schema(examples = "31") int day,
        @Schema(examples = "0", description = "0 in the rated year, 1 in the one after it") int yearOffset,
        DeadlinePurpose purpose)
        implements Rule {
    @Override
    public RuleKind kind() {
        return RuleKind.DEADLINE;
    }

    /** The first day that is too late. */
    public LocalDate before(Period of) {
        return of.from().plusYears(yearOffset).plusMonths(month - 1L).withDayOfMonth(day);
    }
}
