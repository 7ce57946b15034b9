package vn.xeploai.ratings.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.Track;

/** Sheets without facts. */
public final class Sheets {
    private Sheets() {}

    /** Of a subject of whom nothing is known but their unit. */
    public static FactSheet of(Subject subject, UUID unit, String period, String scheme) {
        var year = Integer.parseInt(period.substring(0, 4));
        var rated = new RatedSubject(
                UUID.randomUUID(),
                UUID.randomUUID(),
                subject.kind(),
                subject.id(),
                unit,
                RatingState.PENDING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                period,
                Track.PARTY,
                scheme,
                1,
                false,
                false);
        return new FactSheet(rated, LocalDate.of(year, 12, 20));
    }

    /** Of a member who has also been rated otherwise. */
    public static FactSheet of(Subject subject, String period, String scheme, OtherRating... others) {
        var sheet = of(subject, UUID.randomUUID(), period, scheme);
        sheet.add(List.of(others));
        return sheet;
    }
}
