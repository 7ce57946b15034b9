package vn.xeploai.ratings.rating;

import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.procedure.RatingAct;

/** What became of each row, in the order of the request. */
record BulkActResponse(UUID campaignId, RatingAct act, int done, int refused, List<ActedRow> rows) {}
