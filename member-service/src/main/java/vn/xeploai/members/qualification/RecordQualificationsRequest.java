package vn.xeploai.members.qualification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "Qualifications of members to record in one act, all of them or none")
record RecordQualificationsRequest(
        @NotNull @Valid Document document,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid QualificationEntry> qualifications) {

    List<UUID> members() {
        return qualifications.stream()
                .map(QualificationEntry::memberId)
                .distinct()
                .toList();
    }
}
