package vn.xeploai.ratings.procedure;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.problem.Messages;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.RatingState;

/** The result of each row, in the order of the request. */
record BulkActResponse(UUID campaignId, RatingAct act, int done, int refused, List<ActedRow> rows) {
    /** The result of one row of an act on many ratings. */
    record ActedRow(
            @Schema(description = "Which row, from 0") int row,
            UUID ratingId,
            boolean done,
            @Schema(nullable = true, description = "The state after the act; null if it was refused") RatingState state,
            @Schema(nullable = true, description = "Why it was refused, as the end of the problem's type")
                    String problem,
            List<FieldError> errors) {}

    /** A row of an act on many ratings that is refused, and why. */
    record RefusedRow(int row, UUID ratingId, ProcedureRefusal refusal) {
        /** Its faults, each with its place in the list of the request. */
        List<FieldError> errors() {
            var place = "items[%d]".formatted(row);
            if (refusal.faults().isEmpty()) return List.of(new FieldError(place, refusal.code(), null));
            return refusal.faults().stream()
                    .map(fault -> new FieldError(place + "." + fault.field(), fault.code(), null))
                    .toList();
        }

        ActedRow answer(Locale locale) {
            var errors = errors().stream()
                    .map(error -> new FieldError(
                            error.field(),
                            error.code(),
                            Messages.find(error.code(), locale, List.of()).orElse(error.code())))
                    .toList();
            return new ActedRow(row, ratingId, false, null, refusal.code(), errors);
        }
    }
}
