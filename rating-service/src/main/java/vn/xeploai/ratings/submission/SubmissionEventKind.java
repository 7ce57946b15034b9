package vn.xeploai.ratings.submission;

/** What a superior unit did with a version of a report. */
enum SubmissionEventKind {
    RETURNED,
    ACCEPTED
}
