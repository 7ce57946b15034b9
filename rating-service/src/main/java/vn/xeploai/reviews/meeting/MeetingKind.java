package vn.xeploai.reviews.meeting;

/** The kind of a meeting. */
public enum MeetingKind {
    /** Sinh hoạt thường kỳ. */
    REGULAR,
    /** Sinh hoạt chuyên đề. */
    THEMATIC,
    /** Học tập, quán triệt nghị quyết. */
    RESOLUTION_STUDY,
    /** Họp công việc. */
    WORKING
}
