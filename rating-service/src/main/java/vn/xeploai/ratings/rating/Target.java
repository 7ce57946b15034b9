package vn.xeploai.ratings.rating;

/** The state to which an act leads. */
public enum Target {
    SELF_RATED,
    PROPOSED,
    ENDORSED,
    DECIDED,
    PUBLISHED,
    NOT_RATED,
    RETURNED,
    ON_HOLD,
    /** It stays as it is. */
    SAME,
    /** The state that a hold interrupted. */
    BEFORE_HOLD;

    public RatingState from(Position position) {
        return switch (this) {
            case SAME -> position.state();
            case BEFORE_HOLD -> position.heldState();
            default -> RatingState.valueOf(name());
        };
    }
}
