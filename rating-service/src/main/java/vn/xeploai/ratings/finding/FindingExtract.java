package vn.xeploai.ratings.finding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How many findings a summary lists, and as recorded when. */
record FindingExtract(
        @QueryParam("first")
                @DefaultValue("100")
                @Min(1)
                @Max(1000)
                @Parameter(description = "How many findings are listed beside the counts, 1 to 1,000")
                int first,
        @QueryParam("knownAt")
                @Parameter(description = "As recorded at this instant (UTC); without it, at the latest settled one")
                Instant knownAt) {}
