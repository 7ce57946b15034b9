package vn.xeploai.ratings.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.scheme.Subject;

/** One line of a paper's list: whom, and what is concluded. */
record DecisionItemRequest(
        @Schema(description = "Either this or `subject`") UUID ratingId,
        @Valid Subject subject,
        @Schema(description = "One of `grade`, `notRatedReason`, `cancel`", examples = "HTTNV") String grade,
        @Schema(examples = "EXEMPT_FROM_ACTIVITY") String notRatedReason,
        @Schema(description = "The standing decision was wrong; the subject is to be rated again") Boolean cancel,
        @Schema(examples = "TIEU_BIEU") String distinction,
        @Size(max = 1000)
                @Schema(
                        description =
                                "Needed where the line changes or cancels what is published, and for steps that the scheme does not let be left"
                                        + " out",
                        examples = "Giải quyết khiếu nại")
                String reason,
        @Schema(description = "The standing decision that this one takes the place of") UUID replaces) {

    boolean namesOne() {
        return (ratingId == null) != (subject == null);
    }

    /** The field that names it. */
    String place() {
        return subject == null ? "ratingId" : "subject";
    }

    boolean concludesOne() {
        return Stream.of(grade != null, notRatedReason != null, cancels())
                        .filter(given -> given)
                        .count()
                == 1;
    }

    boolean givesReason() {
        return reason != null && !reason.isBlank();
    }

    boolean cancels() {
        return Boolean.TRUE.equals(cancel);
    }

    RatingState state() {
        if (cancels()) return RatingState.CANCELLED;
        return grade != null ? RatingState.DECIDED : RatingState.NOT_RATED;
    }
}
