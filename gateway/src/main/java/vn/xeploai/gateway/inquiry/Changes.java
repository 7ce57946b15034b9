package vn.xeploai.gateway.inquiry;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.LastChange;
import vn.xeploai.gateway.source.RatingChange;
import vn.xeploai.gateway.source.UnitChange;
import vn.xeploai.platform.time.Days;

/** When each service last recorded anything in the scope of a question. */
record Changes(Answer<UnitChange> members, Answer<RatingChange> ratings) {
    /** The earlier of both services' watermarks; without any answer there is nothing to say. */
    Instant watermark() {
        return answers()
                .map(LastChange::watermark)
                .min(Comparator.naturalOrder())
                .orElseThrow(members::failure);
    }

    /** The recorded time of the last fact in the scope, which stays as it is while nothing changes. */
    Instant lastRecordedAt() {
        return answers()
                .map(LastChange::lastRecordedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(this::watermark);
    }

    /** The same, or the instant at which the day of the watermark began in Vietnam, if that is later. */
    Instant lastRecordedOrDayBegun() {
        var day = watermark().atZone(Days.ZONE).toLocalDate();
        var begun = day.atStartOfDay(Days.ZONE).toInstant();
        var last = lastRecordedAt();
        return last.isBefore(begun) ? begun : last;
    }

    private Stream<LastChange> answers() {
        return Stream.<LastChange>of(members.value(), ratings.value()).filter(Objects::nonNull);
    }
}
