package vn.xeploai.ratings.finding;

import java.util.List;
import java.util.UUID;

/** What the rules say of one rating. */
record FindingsResponse(UUID ratingId, List<FindingEntry> findings) {}
