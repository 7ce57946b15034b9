package vn.xeploai.gateway.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ceilings of a unit itself; those of the units below it stand with them. */
@Schema(description = "The ceilings at a unit; those of the units below it stand with them")
public record UnitQuotaResponse(
        @Schema(description = "Groups that are counted within this very unit; none where they lie deeper or higher")
                List<GroupQuotaResponse> groups,
        @Schema(description = "Sums of several groups at and below the unit, for which no ceiling holds")
                List<SummedQuotaResponse> sums) {}
