package vn.xeploai.members.membership;

/** How a member belongs to a cell. */
public enum MembershipKind {
    /** Sinh hoạt chính thức: counted and rated here. */
    OFFICIAL,
    /** Sinh hoạt tạm thời: takes part here, counted and rated at the official cell. */
    TEMPORARY
}
