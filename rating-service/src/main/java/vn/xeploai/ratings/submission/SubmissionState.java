package vn.xeploai.ratings.submission;

/** The state of a version. A unit has submitted while its latest version is submitted or accepted. */
enum SubmissionState {
    SUBMITTED,
    /** The unit no longer has submitted, until its next version. */
    RETURNED,
    ACCEPTED,
    /** Replaced by a newer version. */
    SUPERSEDED
}
