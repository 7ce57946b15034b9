package vn.xeploai.ratings.conduct;

/** Why somebody was away. */
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
