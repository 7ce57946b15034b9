package vn.xeploai.ratings.rating;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Tagged;
import vn.xeploai.ratings.opinion.OpinionEntry;
import vn.xeploai.ratings.opinion.OpinionRequestEntry;
import vn.xeploai.ratings.procedure.RatingAct;

/** A rating with everything that was ever done to it and said of it, the latest first. */
public record RatingResponse(
        @JsonUnwrapped RatingSummary rating,
        @Schema(nullable = true, description = "What the acting unit is to the subject; null if none is named")
                String role,
        @Schema(description = "True for a unit that was only asked for its opinion: it sees its own alone")
                boolean reduced,
        List<RatingEntry> decisions,
        List<RatingStepEntry> steps,
        List<OpinionEntry> opinions,
        List<OpinionRequestEntry> opinionRequests,
        @Schema(
                        nullable = true,
                        description =
                                "What can be done now, by the acting unit or, without one, by somebody; null where `knownAt` is asked")
                List<RatingAct> allowedActions,
        @Schema(nullable = true, description = "What cannot, and why") List<RefusedAction> refusedActions)
        implements Tagged {
    @Override
    @JsonIgnore
    public String etag() {
        return EntityTags.of(rating.changedAt());
    }
}
