package vn.xeploai.reviews.review;

import java.util.List;

/** The reviews of one request, in the order of its items. */
record RecordedReviews(List<ReviewSummary> reviews) {}
