package vn.xeploai.members.planning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;

@Schema(description = "A plan with its entries, in the order of offices and members")
record PlanningResponse(@JsonUnwrapped PlanningSummary planning, List<PlannedEntry> entries) implements Identified {
    @Override
    public UUID id() {
        return planning.id();
    }

    @Schema(name = "PlannedEntry", description = "A member who is planned for an office")
    record PlannedEntry(UUID memberId, @Schema(examples = "ADMINISTRATION_CHAIR") String office) {}
}
