package vn.xeploai.members.catalogue;

/** How long a course is, by which figures are summed. */
public enum CourseDuration {
    /** Đào tạo: leads to a degree or a level, over months or years. */
    LONG,
    /** Bồi dưỡng: days or weeks. */
    SHORT
}
