package vn.xeploai.reviews.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/**
 * Of which units, and up to which day, regular meetings are counted.
 *
 * @param unit null for the root of the campaign
 */
record MeetingScope(
        @QueryParam("campaign") @NotNull UUID campaign,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "The unit; by default the root of the campaign")
                UUID unit,
        @QueryParam("on")
                @Parameter(
                        description =
                                "The last day that is counted; by default today, and never after the rated period",
                        example = "2018-12-31")
                LocalDate on) {}
