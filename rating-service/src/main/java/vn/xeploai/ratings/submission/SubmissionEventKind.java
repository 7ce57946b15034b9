package vn.xeploai.ratings.submission;

/** What a superior unit can do with a version of a report. */
enum SubmissionEventKind {
    RETURNED,
    ACCEPTED
}
