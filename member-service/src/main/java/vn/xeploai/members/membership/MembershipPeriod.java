package vn.xeploai.members.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The days on which a member belongs to a cell; `validTo` is exclusive")
public record MembershipPeriod(
        UUID unitId, MembershipKind kind, LocalDate validFrom, @Schema(nullable = true) LocalDate validTo) {

    static MembershipPeriod of(Membership membership) {
        return new MembershipPeriod(
                membership.unitId(),
                membership.kind(),
                membership.validity().from(),
                membership.validity().to());
    }
}
