package vn.xeploai.ratings.scheme;

/** Where a subject without a grade counts: exempt by a rule, or not rated for another reason. */
public enum Bucket {
    EXEMPT,
    NOT_RATED
}
