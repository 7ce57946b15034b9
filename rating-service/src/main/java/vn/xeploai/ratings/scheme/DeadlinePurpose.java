package vn.xeploai.ratings.scheme;

/** What must be finished before a day. */
public enum DeadlinePurpose {
    /** Xếp loại cán bộ, công chức, viên chức. */
    OFFICIALS_RATED,
    /** Kiểm điểm, xếp loại xong. */
    RATINGS_FINISHED,
    /** Đơn vị tổng kết năm công tác sau. */
    LATE_UNITS_FINISHED,
    /** Gửi hồ sơ. */
    FILES_SENT,
    /** Ban Tổ chức Trung ương báo cáo. */
    CENTRAL_REPORT,
    /** Báo cáo kết quả quý. */
    QUARTERLY_REPORT
}
