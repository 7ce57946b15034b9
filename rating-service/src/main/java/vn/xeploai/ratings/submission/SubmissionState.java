package vn.xeploai.ratings.submission;

/** How far a version of a report is. A unit has submitted while its latest version is submitted or accepted. */
enum SubmissionState {
    SUBMITTED,
    /** Sent back: the unit has not submitted any more, until its next version. */
    RETURNED,
    ACCEPTED,
    /** A newer version took its place. */
    SUPERSEDED
}
