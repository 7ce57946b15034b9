package vn.xeploai.ratings.discipline;

/** Who disciplines. */
public enum DisciplineSide {
    /** Kỷ luật đảng. */
    PARTY,
    /** Kỷ luật hành chính. */
    STATE
}
