package vn.xeploai.reviews.remedy;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which remedies a list shows. Public, since Jdbi binds the methods of public types only. */
public record RemedyFilter(
        @QueryParam("campaign") UUID campaign,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @ByCode("subject") @QueryParam("owner") @Parameter(description = "The member or unit that is responsible")
                UUID owner,
        @QueryParam("state") RemedyState state,
        @QueryParam("dueBy")
                @Parameter(description = "Only those that are due on or before this day", example = "2018-06-30")
                LocalDate dueBy,
        @QueryParam("overdueOn")
                @Parameter(
                        description = "Only those that were due before this day and are still open",
                        example = "2018-07-01")
                LocalDate overdueOn) {}
