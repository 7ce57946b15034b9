package vn.xeploai.reviews.task;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which programmes a list shows. Public, since Jdbi binds the methods of public types only. */
public record WorkProgrammeFilter(
        @QueryParam("campaign") UUID campaign,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "One unit, without those below it") UUID unit,
        @QueryParam("kind") WorkProgrammeKind kind,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled programmes, or only the others")
                Boolean cancelled) {}
