package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.ratings.procedure.Position;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.procedure.Role;
import vn.xeploai.ratings.procedure.RoleRule;
import vn.xeploai.ratings.procedure.Standpoint;
import vn.xeploai.ratings.scheme.Step;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * A rating as it stands now: a row of {@code rating_state}, and where an acting unit stands to its subject.
 *
 * @param decisionId the paper by which it stands; null if there is none
 * @param decidedOn the day of that paper, or of the document of a note that somebody is not rated; null if there is none
 * @param since when it last changed
 * @param byUnit the unit that changed it last; null if the subject did, or a roster
 * @param standpoint null if no acting unit is named
 */
public record StandingRating(
        UUID ratingId,
        UUID campaignId,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID unitId,
        RatingState state,
        UUID decisionId,
        LocalDate decidedOn,
        Step returnedTo,
        RatingState heldState,
        String complaint,
        Instant since,
        UUID byUnit,
        Role byRole,
        Standpoint standpoint) {
    /** Whether a paper has decided it: only a paper that names that one can change it. */
    public boolean decidedByPaper() {
        return decisionId != null && (state.decided() || state == RatingState.NOT_RATED);
    }

    public Position position() {
        return new Position(state, returnedTo, heldState, complaint != null, decidedByPaper());
    }

    /** What the acting unit is to the subject in an act. */
    public Role role(RatingAct act) {
        return RoleRule.role(act, standpoint);
    }

    /** Whether the scheme surely names other bodies of the copied tree; directly above its root there may be one that it does not hold. */
    boolean namedIncompetent() {
        return standpoint != null && Boolean.FALSE.equals(standpoint.competent()) && !standpoint.nextAboveRoot();
    }

    /** @param bodies the units that the scheme names as competent; null where it does not tell for sure */
    StandingRating competent(Set<UUID> bodies, UUID actingUnit) {
        if (bodies == null) return this;
        return new StandingRating(
                ratingId,
                campaignId,
                subjectKind,
                subjectId,
                unitId,
                state,
                decisionId,
                decidedOn,
                returnedTo,
                heldState,
                complaint,
                since,
                byUnit,
                byRole,
                standpoint.competent(bodies.contains(actingUnit)));
    }
}
