package vn.xeploai.members.member;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.members.standing.StandingState;

/** Which members to list. */
public record MemberFilter(
        @QueryParam("under") @Parameter(description = "Only members of cells at or below this unit") UUID under,
        @QueryParam("unit") @Parameter(description = "Only members of this cell") UUID unit,
        @QueryParam("standing")
                @Parameter(description = "Only members of this standing; without it, those who count in totals")
                StandingState standing,
        @QueryParam("name")
                @Size(max = 100)
                @Parameter(
                        description = "Part of the name; tone marks and capitals do not matter",
                        example = "nguyen van")
                String name) {}
