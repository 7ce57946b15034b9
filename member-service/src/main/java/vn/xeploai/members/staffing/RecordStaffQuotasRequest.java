package vn.xeploai.members.staffing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "Quotas of units to record in one act, all of them or none")
record RecordStaffQuotasRequest(
        @NotNull @Valid Document document,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid StaffQuotaEntry> quotas) {

    List<UUID> units() {
        return quotas.stream().map(StaffQuotaEntry::unitId).distinct().toList();
    }
}
