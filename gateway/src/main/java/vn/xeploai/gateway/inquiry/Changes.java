package vn.xeploai.gateway.inquiry;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.LastChange;
import vn.xeploai.gateway.source.RatingChange;
import vn.xeploai.gateway.source.UnitChange;

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

    private Stream<LastChange> answers() {
        return Stream.<LastChange>of(members.value(), ratings.value()).filter(Objects::nonNull);
    }
}
