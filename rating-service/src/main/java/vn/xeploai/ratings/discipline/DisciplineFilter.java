package vn.xeploai.ratings.discipline;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.time.UpToNextYear;

/** Which disciplines a list shows. Public, since Jdbi binds the methods of public types only. */
public record DisciplineFilter(
        @ByCode("subject") @QueryParam("subject") @Parameter(description = "The subject's id") UUID subject,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "The unit where the violation was committed")
                UUID unit,
        @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @QueryParam("year")
                @Parameter(description = "The year in which it counts", example = "2025")
                Integer year,
        @QueryParam("side") DisciplineSide side,
        @QueryParam("cancelled")
                @Parameter(description = "Whether to list only cancelled disciplines, or only the others")
                Boolean cancelled) {}
