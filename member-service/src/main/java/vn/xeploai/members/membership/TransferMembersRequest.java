package vn.xeploai.members.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

@Schema(description = "Transfers of many members in one act, all of them or none")
record TransferMembersRequest(
        @Valid Document document, @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid MemberTransfer> transfers) {

    List<UUID> members() {
        return transfers.stream().map(MemberTransfer::memberId).distinct().toList();
    }

    List<UUID> units() {
        return transfers.stream().map(MemberTransfer::toUnitId).distinct().toList();
    }

    record MemberTransfer(
            @NotNull @ByCode("member") UUID memberId,
            @NotNull @ByCode("unit") UUID toUnitId,
            @NotNull MembershipKind kind,
            @NotNull @Schema(description = "First day in the new cell; may lie in the future", examples = "2022-07-01")
                    LocalDate from,
            @Schema(description = "Exclusive; only for a temporary membership") LocalDate to)
            implements CodeScope {

        @Override
        public LocalDate codesOn() {
            return from;
        }

        TransferRequest transfer() {
            return new TransferRequest(toUnitId, kind, from, to, null);
        }
    }
}
