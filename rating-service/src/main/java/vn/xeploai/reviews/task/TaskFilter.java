package vn.xeploai.reviews.task;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which tasks a list shows. Public, since Jdbi binds the methods of public types only. */
public record TaskFilter(
        @QueryParam("campaign") UUID campaign,
        @ByCode("unit")
                @QueryParam("under")
                @Parameter(description = "Of programmes of units at or below it in the copied tree")
                UUID under,
        @ByCode("subject") @QueryParam("owner") @Parameter(description = "The member or unit that is responsible")
                UUID owner,
        @QueryParam("programme") @Parameter(description = "The programme that sets them") UUID programme,
        @QueryParam("outcome") @Parameter(description = "The outcome of the latest result") TaskOutcome outcome,
        @QueryParam("dueBy")
                @Parameter(description = "Only those that are due on or before this day", example = "2018-06-30")
                LocalDate dueBy,
        @QueryParam("overdueOn")
                @Parameter(
                        description = "Only those that were due before this day and are not done",
                        example = "2018-07-01")
                LocalDate overdueOn) {}
