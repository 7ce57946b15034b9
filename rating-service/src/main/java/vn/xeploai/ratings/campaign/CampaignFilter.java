package vn.xeploai.ratings.campaign;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

/** Which campaigns a list shows. Public, since Jdbi binds the methods of public types only. */
public record CampaignFilter(
        @QueryParam("period") @Parameter(example = "2022") Period period,
        @QueryParam("track") Track track,
        @ByCode("unit") @QueryParam("root") @Parameter(description = "The root unit") UUID root,
        @QueryParam("state") CampaignState state) {
    /** The period as the table has it; null for any. */
    public String periodText() {
        return period == null ? null : period.toString();
    }
}
