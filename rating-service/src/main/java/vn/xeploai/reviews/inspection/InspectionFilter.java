package vn.xeploai.reviews.inspection;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which inspections a list shows. Public, since Jdbi binds the methods of public types only. */
public record InspectionFilter(
        @QueryParam("campaign") UUID campaign,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @QueryParam("kind") InspectionKind kind,
        @ByCode("subject") @QueryParam("subject") @Parameter(description = "One subject through all campaigns")
                UUID subject,
        @QueryParam("concluded") @Parameter(description = "Only concluded inspections, or only the others")
                Boolean concluded,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled inspections, or only the others")
                Boolean cancelled) {}
