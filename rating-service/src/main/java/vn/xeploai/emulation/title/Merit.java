package vn.xeploai.emulation.title;

/** What is rewarded. Merit that came by surprise or of a topic never supports merit of work. */
public enum Merit {
    /** Công trạng: the work of a year or of years. */
    WORK,
    /** Đột xuất. */
    SURPRISE,
    /** Chuyên đề. */
    TOPIC
}
