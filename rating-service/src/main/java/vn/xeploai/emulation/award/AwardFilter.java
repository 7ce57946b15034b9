package vn.xeploai.emulation.award;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.emulation.title.TitleKind;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;
import vn.xeploai.platform.time.UpToNextYear;
import vn.xeploai.ratings.scheme.Track;

/** Which awards a list shows. Public, since Jdbi binds the methods of public types only. */
public record AwardFilter(
        @QueryParam("campaign") UUID campaign,
        @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @QueryParam("year")
                @Parameter(description = "Award year", example = "2025")
                Integer year,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @OneOf("title") @QueryParam("title") @Parameter(example = "CSTDCS") String title,
        @QueryParam("kind") @Parameter(description = "Titles, or forms of commendation") TitleKind kind,
        @QueryParam("side") Track side,
        @QueryParam("recipientKind") RecipientKind recipientKind,
        @ByCode("subject") @QueryParam("recipient") @Parameter(description = "One recipient through all campaigns")
                UUID recipient,
        @ByCode("unit") @QueryParam("awardingUnit") @Parameter(description = "The unit whose body or head awarded")
                UUID awardingUnit,
        @QueryParam("decision") @Parameter(description = "The document that awards") UUID decision,
        @QueryParam("revoked") @Parameter(description = "Only revoked awards, or only those that hold")
                Boolean revoked) {}
