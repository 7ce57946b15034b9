package vn.xeploai.ratings.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How much of the findings is told one by one, and as known when. */
record FindingSummaryFilter(
        @QueryParam("first")
                @DefaultValue("100")
                @Min(1)
                @Max(1000)
                @Parameter(description = "How many are shown beside the counts, 1 to 1,000")
                int first,
        @QueryParam("knownAt")
                @Parameter(description = "As it was known at this instant (UTC); without it, the latest settled one")
                Instant knownAt) {}
