package vn.xeploai.ratings.opinion;

import java.util.UUID;

/** An opinion that is to be recorded. */
public record NewOpinion(UUID ratingId, OpinionKind kind, Giver giver, Said said) {
    /** The words that come with a step. */
    public static NewOpinion ofStep(UUID ratingId, Giver giver, Said said) {
        return new NewOpinion(ratingId, OpinionKind.ofStep(giver.role(), said.balloted()), giver, said);
    }
}
