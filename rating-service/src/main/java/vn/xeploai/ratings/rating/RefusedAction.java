package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.Role;

/** What cannot be done to a rating now, and why. */
public record RefusedAction(
        RatingAct action,
        @Schema(description = "The end of the problem's type", examples = "rating-on-hold") String reason,
        @Schema(description = "Since when the rating is as it is, or its campaign closed") Instant since,
        @Schema(
                        nullable = true,
                        description =
                                "The unit by which it is so: that acted last, the root of the closed campaign, the body that decides instead;"
                                        + " null if by the subject or the roster")
                UUID by,
        @Schema(description = "Who can do it now, or end what stands in its way; empty if nobody") Set<Role> whoCan) {}
