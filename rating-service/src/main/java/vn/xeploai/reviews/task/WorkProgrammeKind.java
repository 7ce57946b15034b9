package vn.xeploai.reviews.task;

/** The kind of a programme. */
public enum WorkProgrammeKind {
    /** Chương trình năm. */
    ANNUAL,
    /** Chương trình quý. */
    QUARTERLY,
    /** Nghị quyết tháng. */
    MONTHLY,
    /** Chương trình, nghị quyết chuyên đề. */
    THEMATIC
}
