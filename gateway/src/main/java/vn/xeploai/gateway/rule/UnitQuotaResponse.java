package vn.xeploai.gateway.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The quotas of a unit itself; those of units below are listed with those units. */
@Schema(description = "The quotas at a unit; those of units below are listed with those units")
public record UnitQuotaResponse(
        @Schema(description = "Groups that are counted within this unit; empty if they are counted deeper or higher")
                List<GroupQuotaResponse> groups,
        @Schema(description = "Sums of several groups at and below the unit, to which no quota applies")
                List<SummedQuotaResponse> sums) {}
