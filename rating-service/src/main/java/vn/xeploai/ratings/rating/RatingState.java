package vn.xeploai.ratings.rating;

/**
 * The state of a rating. {@code RETURNED} waits for the step that it was returned to; {@code ON_HOLD} waits for a complaint to be verified;
 * {@code CANCELLED} is to be rated again; {@code OFF_ROSTER} has left the roster, keeps its decisions and is in no count.
 */
public enum RatingState {
    PENDING,
    SELF_RATED,
    PROPOSED,
    ENDORSED,
    DECIDED,
    PUBLISHED,
    NOT_RATED,
    RETURNED,
    ON_HOLD,
    CANCELLED,
    OFF_ROSTER;

    /** Whether a grade counts. */
    public boolean decided() {
        return this == DECIDED || this == PUBLISHED;
    }

    /** Whether a decision is still to come: a cancelled rating is as if it had not been given. */
    public boolean open() {
        return !decided() && this != NOT_RATED && this != OFF_ROSTER;
    }
}
