package vn.xeploai.members.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;

@Schema(description = "Standings of many members to record in one act, all of them or none")
record RecordStandingsRequest(
        @Valid Document document, @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid MemberStanding> standings) {

    List<UUID> members() {
        return standings.stream().map(MemberStanding::memberId).distinct().toList();
    }

    record MemberStanding(@NotNull @ByCode("member") UUID memberId, @NotNull @Valid StandingRequest standing) {}
}
