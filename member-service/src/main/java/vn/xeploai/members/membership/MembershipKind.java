package vn.xeploai.members.membership;

/** The kinds of membership in a cell. */
enum MembershipKind {
    /** Sinh hoạt chính thức: counted and rated here. */
    OFFICIAL,
    /** Sinh hoạt tạm thời: belongs here for a time, counted and rated at the official cell. */
    TEMPORARY
}
