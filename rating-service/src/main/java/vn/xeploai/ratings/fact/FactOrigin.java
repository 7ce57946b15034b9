package vn.xeploai.ratings.fact;

/** Where a fact comes from. */
public enum FactOrigin {
    /** The roster and the tree that the campaign has copied. */
    ROSTER,
    /** The predecessors of a unit, as member-service records them. */
    LINEAGE,
    /** The points of the latest proposal or appraisal, else of the self-rating. */
    OPINION,
    /** A report of the unit. */
    MEASURE,
    /** The register of leaves; nothing recorded means that there is nothing. */
    LEAVE,
    /** The registers of complaints and disciplines; nothing recorded means that there is nothing. */
    CONDUCT,
    /** The State-side rating of the same person and period. */
    STATE_RATING,
    /** The quarterly ratings of the same subject in that year. */
    QUARTERS
}
