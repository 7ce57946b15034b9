package vn.xeploai.members.member;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.members.standing.StandingState;
import vn.xeploai.platform.code.ByCode;

/** Which members to list. */
public record MemberFilter(
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Only members of cells at or below this unit")
                UUID under,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "Only members of this cell") UUID unit,
        @QueryParam("standing")
                @Parameter(description = "Only members of this standing; without it, those who count in totals")
                StandingState standing,
        @QueryParam("name")
                @Size(max = 100)
                @Parameter(
                        description = "Part of the name; tone marks and capitals do not matter",
                        example = "nguyen van")
                String name,
        @QueryParam("cardNumber")
                @Pattern(regexp = "\\d{8}")
                @Parameter(
                        description = "Only the bearer of this card number, of whatever standing",
                        example = "99000123")
                String cardNumber,
        @QueryParam("recordNumber")
                @Pattern(regexp = "\\d{6}[A-ZĐ]{1,3}")
                @Parameter(
                        description = "Only the bearer of this record number, of whatever standing",
                        example = "999123TD")
                String recordNumber,
        @QueryParam("identifier")
                @Size(max = 121)
                @Pattern(regexp = "[A-Z0-9_]{2,20}:.+")
                @Parameter(
                        description =
                                "Only the member who has this identifier in another system, as `system:value`, of whatever standing",
                        example = "AGENCY_EID:A12.345")
                String identifier) {
    /** Whether one member is looked up by a number, and not those of a place. */
    public boolean numbered() {
        return cardNumber != null || recordNumber != null || identifier != null;
    }
}
