package vn.xeploai.emulation.nomination;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.emulation.eligibility.EligibilityVerdict;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;
import vn.xeploai.platform.time.UpToNextYear;

/** Which items of nominations a list shows. Public, since Jdbi binds the methods of public types only. */
public record NominationItemFilter(
        @QueryParam("campaign") UUID campaign,
        @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @QueryParam("year")
                @Parameter(description = "Award year", example = "2024")
                Integer year,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "The nominating unit") UUID unit,
        @OneOf("title") @QueryParam("title") @Parameter(example = "CSTDCS") String title,
        @QueryParam("recipientKind") RecipientKind recipientKind,
        @ByCode("subject") @QueryParam("recipient") @Parameter(description = "One recipient through all campaigns")
                UUID recipient,
        @QueryParam("verdict") @Parameter(description = "Whether the recipient was eligible when the item was recorded")
                EligibilityVerdict verdict,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled items, or only the others")
                Boolean cancelled) {}
