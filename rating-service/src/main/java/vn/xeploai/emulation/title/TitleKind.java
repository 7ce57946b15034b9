package vn.xeploai.emulation.title;

/** What a recipient is recognised as, or is given. */
public enum TitleKind {
    /** Danh hiệu thi đua. */
    TITLE,
    /** Hình thức khen thưởng. */
    FORM
}
