package vn.xeploai.ratings.submission;

/** What an act between two versions did to a subject. */
enum DifferingActKind {
    /** A paper, or a note that it is not rated. */
    CONCLUSION,
    /** A step on its way before or after the decision, as a proposal, a hold or the publication. */
    STEP,
    /** It came to a roster, moved, left, or its standing changed. */
    ROSTER,
    /** The unit in which it is, or one above that, moved in the copied tree. */
    TREE
}
