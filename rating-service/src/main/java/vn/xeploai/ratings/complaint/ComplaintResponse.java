package vn.xeploai.ratings.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;
import vn.xeploai.ratings.discipline.DisciplineForm;

/** A complaint with its steps, the latest first. */
record ComplaintResponse(
        @JsonUnwrapped ComplaintSummary complaint,
        List<ComplaintEventEntry> events,
        @Schema(description = "The disciplines that followed") List<UUID> disciplineIds)
        implements Identified {
    @Override
    public UUID id() {
        return complaint.id();
    }

    /** A step of a complaint, with its document. */
    record ComplaintEventEntry(
            ComplaintState state,
            LocalDate on,
            UUID unitId,
            @Schema(nullable = true) DisciplineForm proposedForm,
            @Schema(nullable = true) UUID proposedTo,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true, examples = "12-BC/UBKT") String documentNumber,
            @Schema(nullable = true) LocalDate documentDate,
            Instant recordedAt,
            String actor,
            boolean verified) {}
}
