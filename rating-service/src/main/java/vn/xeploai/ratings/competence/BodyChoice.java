package vn.xeploai.ratings.competence;

/** How a body was found. */
public enum BodyChoice {
    /** The scheme names it, and it exists on the day of the act. */
    SCHEME,
    /** The body that the scheme names has ended; all of it went to this one. */
    WHOLE_SUCCESSOR,
    /** That body has ended without one successor, or there is none of its level: the nearest existing one above. */
    LEVEL_ABOVE,
    /** The scheme has no rule: any committee above the subject's own unit decides. */
    ANY_ABOVE
}
