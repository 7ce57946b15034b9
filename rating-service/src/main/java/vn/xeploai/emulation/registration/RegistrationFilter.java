package vn.xeploai.emulation.registration;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;
import vn.xeploai.platform.time.UpToNextYear;

/** Which registrations a list shows. Public, since Jdbi binds the methods of public types only. */
public record RegistrationFilter(
        @QueryParam("campaign") UUID campaign,
        @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @QueryParam("year")
                @Parameter(description = "Award year", example = "2025")
                Integer year,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @OneOf("title") @QueryParam("title") @Parameter(example = "LDTT") String title,
        @QueryParam("recipientKind") RecipientKind recipientKind,
        @ByCode("subject") @QueryParam("recipient") @Parameter(description = "One recipient through all campaigns")
                UUID recipient,
        @QueryParam("late") @Parameter(description = "Only late registrations, or only those in time") Boolean late,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled registrations, or only the others")
                Boolean cancelled) {}
