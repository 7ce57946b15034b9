package vn.xeploai.ratings.fact;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.fact.FactSource.FactBatch;
import vn.xeploai.ratings.leave.LeaveKind;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Period;

/**
 * How many whole months of the period a person was on leave, each day counted once. Days beyond whole months are added up, thirty-one to a
 * month, so that nothing is rounded up. Sick leave is absence too; maternity and study are not.
 */
@Singleton
@Priority(FactSource.RECORD)
class LeaveFacts implements FactSource {
    private static final int DAYS_OF_MONTH = 31;

    private final FactSql sql;

    LeaveFacts(FactSql sql) {
        this.sql = sql;
    }

    /** Days, half-open. */
    record Leave(UUID id, UUID memberId, LeaveKind kind, LocalDate fromDay, LocalDate toDay) {}

    @Override
    public void fill(FactBatch batch) {
        var byMember = sql.leaves(batch.subjectIds(), batch.knownAt()).stream()
                .collect(Collectors.groupingBy(Leave::memberId));
        for (var sheet : batch.sheets()) {
            var subject = sheet.subject();
            if (subject.subjectKind().person()) fill(sheet, byMember.getOrDefault(subject.subjectId(), List.of()));
        }
    }

    static void fill(FactSheet sheet, List<Leave> leaves) {
        var period = sheet.subject().period();
        var within = leaves.stream()
                .filter(leave ->
                        leave.fromDay().isBefore(period.to()) && leave.toDay().isAfter(period.from()))
                .toList();
        var sick = of(within, EnumSet.of(LeaveKind.SICK));
        var absent = of(within, EnumSet.of(LeaveKind.SICK, LeaveKind.ABSENCE));
        var maternity = of(within, EnumSet.of(LeaveKind.MATERNITY));
        sheet.put(Fact.SICK_MONTHS, months(sick, period), FactOrigin.LEAVE, ids(sick));
        sheet.put(Fact.ABSENT_MONTHS, months(absent, period), FactOrigin.LEAVE, ids(absent));
        sheet.put(Fact.MATERNITY_LEAVE, !maternity.isEmpty(), FactOrigin.LEAVE, ids(maternity));
    }

    private static List<Leave> of(List<Leave> leaves, Set<LeaveKind> kinds) {
        return leaves.stream().filter(leave -> kinds.contains(leave.kind())).toList();
    }

    private static List<UUID> ids(List<Leave> leaves) {
        return leaves.stream().map(Leave::id).toList();
    }

    private static BigDecimal months(List<Leave> leaves, Period period) {
        var away = spans(leaves, period).stream()
                .map(span -> java.time.Period.between(span.from(), span.to()))
                .reduce(java.time.Period.ZERO, java.time.Period::plus);
        return BigDecimal.valueOf(away.toTotalMonths() + away.getDays() / DAYS_OF_MONTH);
    }

    /** Days, half-open. */
    private record Span(LocalDate from, LocalDate to) {
        private boolean meets(Span later) {
            return !later.from.isAfter(to);
        }

        private Span with(Span later) {
            return new Span(from, later(to, later.to));
        }
    }

    /** The parts of leaves within a period; those that overlap or follow each other without a gap are one. */
    private static List<Span> spans(List<Leave> leaves, Period period) {
        var spans = new ArrayDeque<Span>();
        leaves.stream()
                .map(leave -> new Span(later(leave.fromDay(), period.from()), earlier(leave.toDay(), period.to())))
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> spans.add(
                        !spans.isEmpty() && spans.getLast().meets(span)
                                ? spans.removeLast().with(span)
                                : span));
        return List.copyOf(spans);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
