package vn.xeploai.ratings.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Subject;

/** One line of a document's list: a subject, and what is concluded about it. */
record DecisionItemRequest(
        @Schema(description = "Either this or `subject`") UUID ratingId,
        @Valid Subject subject,
        @Schema(description = "One of `grade`, `notRatedReason`, `cancel`", examples = "HTTNV") String grade,
        @Schema(examples = "EXEMPT_FROM_ACTIVITY") String notRatedReason,
        @Schema(description = "The current decision was wrong; the subject is to be rated again") Boolean cancel,
        @Schema(examples = "TIEU_BIEU") String distinction,
        @Size(max = 1000)
                @Schema(
                        description =
                                "Needed where the line changes or cancels what is published, and where steps are skipped that the scheme requires",
                        examples = "Giải quyết khiếu nại")
                String reason,
        @Schema(description = "The current decision that this one replaces") UUID replaces) {

    boolean namesOne() {
        return (ratingId == null) != (subject == null);
    }

    boolean namesPerson() {
        return subject != null && subject.kind().person();
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
