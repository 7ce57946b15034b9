package vn.xeploai.ratings.scheme;

/** How what is decided first belongs to what is decided after it. */
public enum OrderRelation {
    /** The same person in another role. */
    SAME_PERSON,
    /** A body and the unit that it leads, or a body and its head. */
    SAME_UNIT,
    /** A member of that collective or organisation. */
    MEMBER_OF,
    /** A unit below that one. */
    BELOW
}
