package vn.xeploai.ratings.rating;

import java.util.EnumSet;
import java.util.Set;
import vn.xeploai.ratings.scheme.Step;

/**
 * How far a rating has got in its procedure.
 *
 * @param returnedTo the step that is to be done again; only while returned, or held while returned
 * @param heldState the state to which a release leads back; only while on hold
 * @param complaint whether a complaint is open
 * @param byDocument whether a document has decided it, so that only another document can
 */
public record Position(
        RatingState state, Step returnedTo, RatingState heldState, boolean complaint, boolean byDocument) {

    /** The steps that would be left out if it were decided now. */
    public Set<Step> missingSteps() {
        return switch (state) {
            case SELF_RATED -> EnumSet.of(Step.PROPOSAL, Step.ENDORSEMENT);
            case PROPOSED -> EnumSet.of(Step.ENDORSEMENT);
            case ENDORSED, DECIDED, PUBLISHED, OFF_ROSTER -> EnumSet.noneOf(Step.class);
            case RETURNED -> EnumSet.range(returnedTo, Step.ENDORSEMENT);
            case ON_HOLD -> new Position(heldState, returnedTo, null, complaint, byDocument).missingSteps();
            case PENDING, NOT_RATED, CANCELLED -> EnumSet.allOf(Step.class);
        };
    }

    /** Of them, those that an act leaves out. */
    public Set<Step> stepsBefore(RatingAct act) {
        var missing = missingSteps();
        if (act == RatingAct.DECISION) return missing;
        if (act.step().isEmpty()) return Set.of();
        missing.removeIf(step -> step.compareTo(act.step().get()) >= 0);
        return missing;
    }

    /** Whether a rating can be returned to a step: only to one that was done, or left out, before. */
    public boolean canReturnTo(Step step) {
        return !missingSteps().contains(step);
    }
}
