package vn.xeploai.ratings.assessment;

/** Where a fact comes from. */
public enum FactSource {
    /** The roster and the tree as the campaign has copied them. */
    ROSTER,
    /** The units that a unit succeeded, as member-service has them. */
    LINEAGE,
    /** The points of the latest proposal or appraisal, else of the self-rating. */
    OPINION,
    /** What the unit reported. */
    MEASURE,
    /** The register of leaves: none on record is none. */
    LEAVE,
    /** The register of complaints and disciplines: none on record is none. */
    CONDUCT,
    /** The State-side rating of the same person and period. */
    STATE_RATING,
    /** The quarterly ratings of the same subject in that year. */
    QUARTERS
}
