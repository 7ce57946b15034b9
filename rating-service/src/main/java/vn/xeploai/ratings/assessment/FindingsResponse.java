package vn.xeploai.ratings.assessment;

import java.util.List;
import java.util.UUID;

/** What the rules say of one rating as it stands. */
record FindingsResponse(UUID ratingId, List<FindingEntry> findings) {}
