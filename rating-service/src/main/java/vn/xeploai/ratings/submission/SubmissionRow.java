package vn.xeploai.ratings.submission;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;

/** A version as recorded at an instant, and the act that recorded it. */
record SubmissionRow(@Nested SubmissionSummary summary, String actor, boolean verified, Instant changedAt) {}
