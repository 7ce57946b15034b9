package vn.xeploai.members.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

@Schema(
        description =
                "The cell to which the member belongs from a day on. An official transfer ends the official membership before it.")
record TransferRequest(
        @NotNull @ByCode("unit") UUID toUnitId,
        @NotNull MembershipKind kind,
        @NotNull @Schema(description = "First day in the new cell; may lie in the future", examples = "2022-07-01")
                LocalDate from,
        @Schema(description = "Exclusive; only for a temporary membership") LocalDate to,
        @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return from;
    }

    Validity validity() {
        return new Validity(from, to);
    }
}
