package vn.xeploai.reviews.remedy;

/** What happened to a remedy. */
public enum RemedyStepKind {
    /** Báo cáo tiến độ. */
    PROGRESS,
    /** Báo cáo đã khắc phục xong. */
    DONE,
    /** Xác nhận đã khắc phục xong. */
    VERIFIED,
    /** Chưa đạt, tiếp tục thực hiện. */
    REOPENED,
    /** Thôi thực hiện. */
    DROPPED
}
