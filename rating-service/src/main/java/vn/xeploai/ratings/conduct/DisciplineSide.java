package vn.xeploai.ratings.conduct;

/** Whose discipline it is. */
public enum DisciplineSide {
    /** Kỷ luật đảng. */
    PARTY,
    /** Kỷ luật hành chính. */
    STATE
}
