package vn.xeploai.ratings.rating;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** Which ratings are streamed. */
record RatingStreamQuestion(
        @NotNull
                @ByCode("unit")
                @QueryParam("under")
                @Parameter(description = "Units at or below it in the copied trees")
                UUID under,
        @NotNull @QueryParam("period") @Parameter(example = "2022") Period period,
        @QueryParam("track") @DefaultValue("PARTY") Track track,
        @QueryParam("subjectKind") @DefaultValue("MEMBER") SubjectKind subjectKind,
        @QueryParam("knownAt") @Parameter(description = "Without it, the latest settled instant") Instant knownAt) {}
