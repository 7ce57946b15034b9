package vn.xeploai.ratings.submission;

/** What an act between two versions changed about a subject. */
enum DifferingActKind {
    /** A decision, or a note that it is not rated. */
    CONCLUSION,
    /** A step before or after the decision, as a proposal, a hold or the publication. */
    STEP,
    /** It joined a roster, moved, left, or its standing changed. */
    ROSTER,
    /** Its unit, or one above that, moved in the copied tree. */
    TREE
}
