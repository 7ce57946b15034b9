package vn.xeploai.members.standing;

/** Whether and how a person is a member. The first four are counted in totals. */
public enum StandingState {
    /** Đảng viên dự bị. */
    PROBATIONARY,
    /** Đảng viên chính thức. */
    OFFICIAL,
    /** Miễn công tác và sinh hoạt đảng. */
    EXEMPT,
    /** Đình chỉ sinh hoạt đảng. */
    SUSPENDED,
    /** Ra khỏi Đảng: xin ra, xóa tên, khai trừ; the reason says which. */
    LEFT,
    /** Từ trần. */
    DECEASED
}
