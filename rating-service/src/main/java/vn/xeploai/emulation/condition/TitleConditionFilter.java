package vn.xeploai.emulation.condition;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which conditions a list shows. Public, since Jdbi binds the methods of public types only. */
public record TitleConditionFilter(
        @QueryParam("title") @Parameter(description = "A code of the catalogue", example = "TTLDTT") String title,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "The authority") UUID unit,
        @QueryParam("year") @Parameter(description = "Of an award year", example = "2025") Integer year,
        @QueryParam("revoked") @Parameter(description = "Only revoked conditions, or only the others")
                Boolean revoked) {}
