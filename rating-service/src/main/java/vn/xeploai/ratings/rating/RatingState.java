package vn.xeploai.ratings.rating;

/**
 * Where a rating stands. {@code CANCELLED} is to be rated again; {@code OFF_ROSTER} has left the roster, keeps its decisions and is in no
 * count.
 */
public enum RatingState {
    PENDING,
    DECIDED,
    NOT_RATED,
    CANCELLED,
    OFF_ROSTER
}
