package vn.xeploai.members.planning;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which plans to list. Public, since Jdbi binds the methods of public types only. */
public record PlanningFilter(
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "Only those of this unit") UUID unit,
        @ByCode("member") @QueryParam("member") @Parameter(description = "Only those in which this member is planned")
                UUID member,
        @QueryParam("state") @Parameter(description = "Only those in this state") PlanningState state,
        @QueryParam("fromYear")
                @Parameter(description = "Only those of terms that begin in this year", example = "2015")
                Integer fromYear) {}
