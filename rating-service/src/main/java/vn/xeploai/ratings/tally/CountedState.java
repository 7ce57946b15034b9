package vn.xeploai.ratings.tally;

/** The state of a rating that is counted: any but that of subjects who have left the roster. */
enum CountedState {
    PENDING,
    SELF_RATED,
    PROPOSED,
    ENDORSED,
    DECIDED,
    PUBLISHED,
    NOT_RATED,
    RETURNED,
    ON_HOLD,
    CANCELLED
}
