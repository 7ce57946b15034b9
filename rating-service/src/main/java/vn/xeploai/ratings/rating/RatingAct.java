package vn.xeploai.ratings.rating;

import java.util.Optional;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.Step;

/** What can be done to a rating. */
public enum RatingAct {
    SELF_RATING(Step.SELF_RATING),
    OPINION,
    OPINION_REQUEST,
    PROPOSAL(Step.PROPOSAL),
    ENDORSEMENT(Step.ENDORSEMENT),
    RETURN,
    HOLD,
    RELEASE,
    NOT_RATED,
    DECISION,
    PUBLICATION;

    private final Step step;

    RatingAct() {
        this(null);
    }

    RatingAct(Step step) {
        this.step = step;
    }

    static RatingAct of(Step step) {
        return Stream.of(values()).filter(act -> act.step == step).findFirst().orElseThrow();
    }

    /** The step on the way to a decision that the act is, if it is one. */
    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }
}
