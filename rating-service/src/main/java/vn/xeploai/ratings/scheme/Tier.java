package vn.xeploai.ratings.scheme;

/** The rank of a grade, comparable through all vocabularies. */
public enum Tier {
    EXCELLENT,
    GOOD,
    COMPLETED,
    NOT_COMPLETED
}
