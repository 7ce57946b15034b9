package vn.xeploai.ratings.procedure;

import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.rating.RatingAct;

/** The result of each row, in the order of the request. */
record BulkActResponse(UUID campaignId, RatingAct act, int done, int refused, List<ActedRow> rows) {}
