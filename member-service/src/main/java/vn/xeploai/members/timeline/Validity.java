package vn.xeploai.members.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The days on which something is true, half-open: {@code from} is the first day, {@code to} the first day on which it is no longer true, or
 * null if no end is recorded.
 */
public record Validity(LocalDate from, LocalDate to) {
    public Validity {
        check(from, to);
    }

    /** @throws vn.xeploai.platform.problem.Refusal 400 {@code period-reversed} if there is an end and no day before it */
    public static void check(LocalDate from, LocalDate to) {
        if (to != null && !from.isBefore(to)) throw TimelineRefusal.periodReversed(from, to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** What is left of these days without the others: none, one or two pieces. */
    public List<Validity> minus(Validity other) {
        if (!overlaps(other)) return List.of(this);
        var rest = new ArrayList<Validity>(2);
        if (from.isBefore(other.from)) rest.add(new Validity(from, other.from));
        if (other.to != null && (to == null || other.to.isBefore(to))) rest.add(new Validity(other.to, to));
        return rest;
    }

    /** Whether every one of these days lies in one of the others. */
    public boolean isCoveredBy(Collection<Validity> others) {
        var open = List.of(this);
        for (var other : others) {
            open = open.stream().flatMap(piece -> piece.minus(other).stream()).toList();
        }
        return open.isEmpty();
    }

    private boolean startsBeforeEndOf(Validity other) {
        return other.to == null || from.isBefore(other.to);
    }
}
