package vn.xeploai.ratings.scheme;

/** The group in which a quota is counted. Above it, an excess is only a warning. */
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
