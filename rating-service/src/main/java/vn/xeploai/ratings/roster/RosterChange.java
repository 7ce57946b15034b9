package vn.xeploai.ratings.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;

/** A subject in the roster of a campaign, and the same subject in that of member-service. */
record RosterChange(
        @Schema(nullable = true, description = "Null if the subject was never on the roster") UUID ratingId,
        @Nested("subject") Subject subject,
        @Schema(nullable = true) UUID fromUnitId,
        @Schema(nullable = true) UUID toUnitId,
        @Schema(nullable = true) String fromStanding,
        @Schema(nullable = true) String toStanding,
        @Schema(nullable = true) LocalDate fromAdmittedOn,
        @Schema(nullable = true) LocalDate toAdmittedOn,
        @Schema(
                        nullable = true,
                        description = "Of a subject who is rated in their posts: whether one of them is a leading one")
                Boolean fromLeads,
        @Schema(nullable = true) Boolean toLeads) {

    boolean joined() {
        return fromUnitId == null;
    }

    boolean left() {
        return toUnitId == null;
    }

    boolean moved() {
        return !joined() && !left() && !fromUnitId.equals(toUnitId);
    }

    boolean changed() {
        return !joined() && !left() && !moved();
    }
}
