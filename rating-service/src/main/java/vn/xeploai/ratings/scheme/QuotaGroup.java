package vn.xeploai.ratings.scheme;

/** Within what a ceiling holds. Above it, an excess is a warning only. */
public enum QuotaGroup {
    /** Each grass-roots organisation (từng tổ chức cơ sở đảng). */
    TCCSD,
    /** Each cell. */
    CELL,
    /** Those of similar position, role, function and task. */
    SIMILAR_POSITION,
    /** All of one level. */
    LEVEL
}
