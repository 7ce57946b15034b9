package vn.xeploai.ratings.tally;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

/** Whose counts are asked for. */
record TallyQuestion(
        @QueryParam("under") @Parameter(description = "The unit; without it, the root of `campaign`") UUID under,
        @QueryParam("period") @Parameter(description = "This or `campaign`", example = "2022") Period period,
        @QueryParam("track") @Parameter(description = "Without it, `PARTY`") Track track,
        @QueryParam("campaign") UUID campaign,
        @QueryParam("knownAt") @Parameter(description = "Without it, the latest settled instant") Instant knownAt) {}
