package vn.xeploai.ratings.scheme;

/** What follows from a row of equal ratings. */
public enum StreakEffect {
    /** Somebody should look into it. */
    ALERT,
    /** Something else rests on it. */
    PRECONDITION
}
