package vn.xeploai.ratings.conduct;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which disciplines a list shows. Public, since Jdbi binds public types only. */
public record DisciplineFilter(
        @QueryParam("subject") @Parameter(description = "The subject's id") UUID subject,
        @QueryParam("unit") @Parameter(description = "The unit where the violation was committed") UUID unit,
        @QueryParam("year") @Parameter(description = "The year in which it counts", example = "2025") Integer year,
        @QueryParam("side") DisciplineSide side,
        @QueryParam("cancelled") @Parameter(description = "Only those cancelled, or only the others")
                Boolean cancelled) {}
