package vn.xeploai.ratings.complaint;

/** What was received. */
public enum ComplaintKind {
    /** Đơn khiếu nại, phản ánh. */
    COMPLAINT,
    /** Đơn tố cáo. */
    DENUNCIATION,
    /** Dư luận, báo chí phản ánh tiêu cực. */
    NEGATIVE_REPORT
}
