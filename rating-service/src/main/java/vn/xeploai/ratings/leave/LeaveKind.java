package vn.xeploai.ratings.leave;

/** Why a member was away. */
public enum LeaveKind {
    /** Nghỉ ốm. */
    SICK,
    /** Nghỉ thai sản. */
    MATERNITY,
    /** Nghỉ không làm việc vì lý do khác. */
    ABSENCE,
    /** Đi học tập trung. */
    STUDY
}
