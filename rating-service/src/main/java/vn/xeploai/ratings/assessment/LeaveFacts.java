package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.xeploai.ratings.leave.LeaveKind;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Period;

/**
 * Leaves as facts: how many whole months of the period they take together, each day once. Days beyond whole months are added up,
 * thirty-one to a month, so that nothing is rounded up. Sick leave is absence too; maternity and study are not.
 */
final class LeaveFacts {
    private static final int DAYS_OF_MONTH = 31;
    private static final Set<LeaveKind> ABSENT = EnumSet.of(LeaveKind.SICK, LeaveKind.ABSENCE);

    private LeaveFacts() {}

    static void put(List<Leave> leaves, Period period, FactSheet sheet) {
        var within = leaves.stream()
                .filter(leave ->
                        leave.fromDay().isBefore(period.to()) && leave.toDay().isAfter(period.from()))
                .toList();
        months(Fact.SICK_MONTHS, of(within, EnumSet.of(LeaveKind.SICK)), period, sheet);
        months(Fact.ABSENT_MONTHS, of(within, ABSENT), period, sheet);
        var maternity = of(within, EnumSet.of(LeaveKind.MATERNITY));
        sheet.put(
                Fact.MATERNITY_LEAVE,
                !maternity.isEmpty(),
                FactSource.LEAVE,
                maternity.stream().map(Leave::id).toList());
    }

    private static List<Leave> of(List<Leave> leaves, Set<LeaveKind> kinds) {
        return leaves.stream().filter(leave -> kinds.contains(leave.kind())).toList();
    }

    private static void months(Fact fact, List<Leave> leaves, Period period, FactSheet sheet) {
        var away = spans(leaves, period).stream()
                .map(span -> java.time.Period.between(span.from(), span.to()))
                .reduce(java.time.Period.ZERO, java.time.Period::plus);
        var months = away.toTotalMonths() + away.getDays() / DAYS_OF_MONTH;
        sheet.put(fact, months, FactSource.LEAVE, leaves.stream().map(Leave::id).toList());
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

    /** The parts of leaves within a period, those that overlap or follow each other without a gap as one. */
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
