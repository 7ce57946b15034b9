package vn.xeploai.ratings.submission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.page.PageRequest;

/** The other version to compare with, and the page of subjects. */
record SubmissionDifferenceQuery(
        @NotNull @QueryParam("with") @Parameter(description = "Another version of the same unit's report") UUID with,
        @QueryParam("limit")
                @DefaultValue("50")
                @Min(1)
                @Max(500)
                @Parameter(description = "Subjects on a page, 1 to 500")
                int limit,
        @QueryParam("after") @Parameter(description = "`next` of the page before") String after,
        @QueryParam("total")
                @DefaultValue("false")
                @Parameter(description = "Whether to count the subjects that differ")
                boolean total) {

    PageRequest page() {
        return new PageRequest(limit, after, null, total);
    }
}
