package vn.xeploai.ratings.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Tagged;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rating.RatingSummary;
import vn.xeploai.ratings.rating.Role;
import vn.xeploai.ratings.scheme.Step;

/** A rating with its decisions, steps and opinions, the latest first. */
@Schema(extensions = @Extension(name = "x-tagged", value = "true"))
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

    /** A decision or note in the history of a rating, with its document. */
    record RatingEntry(
            RatingState state,
            @Schema(nullable = true) String grade,
            @Schema(nullable = true) String distinction,
            @Schema(nullable = true) String notRatedReason,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) UUID replaces,
            @Schema(nullable = true) LocalDate decidedOn,
            @Schema(nullable = true) UUID decisionId,
            @Schema(nullable = true, examples = "12-QĐ/QU") String number,
            @Schema(nullable = true) UUID decidingUnitId,
            @Schema(nullable = true) String signer,
            @Schema(nullable = true) String origin,
            Instant recordedAt,
            String actor,
            boolean verified) {}

    /** One step of a rating, decisions and notes included: who took it from which state to which, when and why. */
    record RatingStepEntry(
            RatingAct action,
            @Schema(nullable = true, description = "The role of the acting unit") Role role,
            @Schema(nullable = true, description = "Null if the subject acted") UUID actingUnitId,
            @Schema(nullable = true) RatingState fromState,
            RatingState toState,
            @Schema(nullable = true, examples = "HTTNV") String grade,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) Step returnedTo,
            @Schema(nullable = true, description = "The complaint that is open after it") String complaint,
            @Schema(nullable = true) UUID decisionId,
            Instant recordedAt,
            String actor,
            boolean verified) {}

    /** An opinion. It is never changed, only superseded. */
    record OpinionEntry(
            UUID id,
            OpinionKind kind,
            @Schema(nullable = true, description = "Who gave it; null if the subject did") UUID giverUnitId,
            Role role,
            @Schema(nullable = true, examples = "HTTNV") String grade,
            @Json @Schema(nullable = true) List<CriterionPoints> points,
            @Json @Schema(nullable = true) Statement.Votes votes,
            @Json @Schema(nullable = true) Statement.Ballot ballot,
            @Schema(nullable = true) String comment,
            @Schema(nullable = true, description = "The later one of the same kind and giver") UUID supersededBy,
            @Schema(
                            nullable = true,
                            description = "The campaign in which it was given, if the subject was handed over from it")
                    UUID handedFrom,
            Instant recordedAt,
            String actor,
            boolean verified) {}

    /** A unit that was asked for its opinion. */
    record OpinionRequestEntry(
            UUID id,
            OpinionKind kind,
            UUID unitId,
            UUID askingUnitId,
            @Schema(nullable = true) String note,
            @Schema(description = "Whether the unit has given it") boolean answered,
            Instant recordedAt,
            String actor) {}

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
}
