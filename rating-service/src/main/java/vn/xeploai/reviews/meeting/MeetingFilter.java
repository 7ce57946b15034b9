package vn.xeploai.reviews.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which meetings a list shows. Public, since Jdbi binds the methods of public types only. */
public record MeetingFilter(
        @QueryParam("campaign") UUID campaign,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "One unit, without those below it") UUID unit,
        @QueryParam("kind") MeetingKind kind,
        @QueryParam("from") @Parameter(description = "Only meetings held on or after this day", example = "2018-01-01")
                LocalDate from,
        @QueryParam("to") @Parameter(description = "Only meetings held before this day", example = "2019-01-01")
                LocalDate to,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled meetings, or only the others")
                Boolean cancelled) {}
