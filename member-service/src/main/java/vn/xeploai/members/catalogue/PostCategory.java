package vn.xeploai.members.catalogue;

/** What the holder of a post is under the law on officials; a post need not have one. */
public enum PostCategory {
    /** Cán bộ: elected or appointed for a term. */
    CADRE,
    /** Công chức. */
    CIVIL_SERVANT,
    /** Viên chức. */
    PUBLIC_EMPLOYEE,
    /** Người hoạt động không chuyên trách. */
    PART_TIME
}
