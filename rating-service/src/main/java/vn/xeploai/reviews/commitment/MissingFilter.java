package vn.xeploai.reviews.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Whose commitments are missing in a campaign. Public, since Jdbi binds the methods of public types only.
 *
 * @param unit null for the root of the campaign
 */
public record MissingFilter(
        @QueryParam("campaign") @NotNull UUID campaign,
        @QueryParam("programme") @NotNull @Parameter(example = "KL21") String programme,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "The unit; by default the root of the campaign")
                UUID unit,
        @QueryParam("subjectKind") SubjectKind subjectKind) {
    public String[] programmes() {
        return new String[] {programme};
    }
}
