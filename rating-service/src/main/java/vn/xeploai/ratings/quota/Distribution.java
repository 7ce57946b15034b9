package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;

/** The grades of a unit by itself, and of each unit directly below it with everything below that. */
record Distribution(UUID campaignId, UUID under, List<DistributionRow> rows) {}
