package vn.xeploai.ratings.rating;

import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;

/** A rating to which an act could not be done, and why. */
record RefusedRow(int row, UUID ratingId, RatingRefusal refusal) {
    /** Its faults, each with its place in the list of the request. */
    List<FieldError> errors() {
        var place = "items[%d]".formatted(row);
        if (refusal.faults().isEmpty()) return List.of(new FieldError(place, refusal.code(), null));
        return refusal.faults().stream()
                .map(fault -> new FieldError(place + "." + fault.field(), fault.code(), null))
                .toList();
    }
}
