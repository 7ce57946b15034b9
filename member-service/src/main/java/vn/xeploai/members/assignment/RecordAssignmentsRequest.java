package vn.xeploai.members.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;

@Schema(description = "How a committee assigns its members, all in one act or none")
record RecordAssignmentsRequest(
        @NotNull @ByCode("unit") @Schema(description = "The unit whose committee it is") UUID committeeId,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid AssignmentEntry> assignments,
        @NotNull @Valid Document document)
        implements DocumentScope {

    List<UUID> members() {
        return assignments.stream().map(AssignmentEntry::memberId).distinct().toList();
    }
}
