package vn.xeploai.ratings.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.platform.time.Days;

/** The days from which the units of a roster are followed to their successors. */
final class RosterDays {
    private RosterDays() {}

    /**
     * The earlier day takes precedence. A roster of a day after its copying lacks the decisions in between, so they are followed from the
     * earlier of both; the eve of the end has the units that were founded since.
     *
     * @param ended the first day on which the root no longer exists
     * @param rosterOn the day of the roster
     * @param copiedAt null while there is no copy
     * @return one or two days, all before {@code ended}
     */
    static List<LocalDate> before(LocalDate ended, LocalDate rosterOn, Instant copiedAt) {
        var eve = ended.minusDays(1);
        var copied = copiedAt == null ? rosterOn : copiedAt.atZone(Days.ZONE).toLocalDate();
        var first = Stream.of(rosterOn, copied).reduce(eve, (one, other) -> one.isBefore(other) ? one : other);
        return Stream.of(first, eve).distinct().toList();
    }
}
