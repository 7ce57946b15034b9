package vn.xeploai.ratings.scheme;

/** The base of which a quota is a share; X and T are the tiers EXCELLENT and GOOD. */
public enum QuotaBase {
    /** Rated GOOD, without those above: the text read literally. */
    T,
    /** Rated GOOD or better ("HTTNV trở lên"). */
    T_PLUS,
    /** All who are rated. */
    RATED,
    /** Rated EXCELLENT: for what is counted inside that tier, as TSVM tiêu biểu. */
    X
}
