package vn.xeploai.ratings.procedure;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.Role;

/** An act that cannot be done to a rating now, and why. */
record RefusedAction(
        RatingAct action,
        @Schema(description = "The end of the problem's type", examples = "rating-on-hold") String reason,
        @Schema(description = "When the rating last changed, or its campaign was closed") Instant since,
        @Schema(
                        nullable = true,
                        description =
                                "The unit that acted last, the root of the closed campaign, or the body that decides instead;"
                                        + " null if the subject or a roster changed the rating last")
                UUID by,
        @Schema(description = "The roles that can do it now, or remove what prevents it; empty if none can")
                Set<Role> whoCan) {}
