package vn.xeploai.reviews.commitment;

import java.util.List;

/** The commitments of one request, in the order of its items. */
record RecordedCommitments(List<CommitmentSummary> commitments) {}
