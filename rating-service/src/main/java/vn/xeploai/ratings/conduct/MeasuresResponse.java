package vn.xeploai.ratings.conduct;

import java.util.List;
import java.util.UUID;

/** Everything that was ever reported of a subject, the latest first. */
record MeasuresResponse(UUID ratingId, List<MeasureEntry> measures) {}
