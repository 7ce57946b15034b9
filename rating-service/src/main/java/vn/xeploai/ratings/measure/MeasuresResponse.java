package vn.xeploai.ratings.measure;

import java.util.List;
import java.util.UUID;

/** All reports of a rating, the latest first. */
record MeasuresResponse(UUID ratingId, List<MeasureEntry> measures) {}
