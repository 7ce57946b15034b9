package vn.xeploai.members.catalogue;

/** The side on which a post is held. */
public enum PostSide {
    /** Chức vụ đảng. */
    PARTY,
    /** Chức vụ, chức danh chính quyền; its holder counts as an official (cán bộ, công chức, viên chức). */
    STATE,
    /** Chức vụ đoàn thể. */
    MASS_ORGANISATION
}
