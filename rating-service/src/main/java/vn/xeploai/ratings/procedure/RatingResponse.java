package vn.xeploai.ratings.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Tagged;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.RatingSummary;

/** A rating with its decisions, steps and opinions, the latest first. */
record RatingResponse(
        @JsonUnwrapped RatingSummary rating,
        @Schema(nullable = true, description = "The role of the acting unit; null if none is given") String role,
        @Schema(description = "True for a unit that was only asked for its opinion: it sees only its own")
                boolean reduced,
        List<RatingEntry> decisions,
        List<RatingStepEntry> steps,
        List<OpinionEntry> opinions,
        List<OpinionRequestEntry> opinionRequests,
        @Schema(
                        nullable = true,
                        description =
                                "What can be done now, by the acting unit or, without one, by any; null with `knownAt`")
                List<RatingAct> allowedActions,
        @Schema(nullable = true, description = "What cannot be done, and why") List<RefusedAction> refusedActions)
        implements Tagged {
    @Override
    @JsonIgnore
    public String etag() {
        return EntityTags.of(rating.changedAt());
    }
}
