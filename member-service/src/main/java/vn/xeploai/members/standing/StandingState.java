package vn.xeploai.members.standing;

/** Whether a person is a member, and of what kind. The first four are counted in totals. */
public enum StandingState {
    /** Đảng viên dự bị. */
    PROBATIONARY,
    /** Đảng viên chính thức. */
    OFFICIAL,
    /** Miễn công tác và sinh hoạt đảng. */
    EXEMPT,
    /** Đình chỉ sinh hoạt đảng. */
    SUSPENDED,
    /** Ra khỏi Đảng: xin ra, xóa tên, khai trừ, as given in the reason. */
    LEFT,
    /** Từ trần. */
    DECEASED
}
