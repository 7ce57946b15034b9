package vn.xeploai.ratings.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Subject;

/** One complaint in a list. */
record ComplaintSummary(
        UUID id,
        Subject subject,
        ComplaintKind kind,
        @Schema(examples = "2015-08-12") LocalDate receivedOn,
        UUID receivedBy,
        String text,
        ComplaintState state,
        @Schema(description = "The day of the last step") LocalDate since,
        @Schema(nullable = true) DisciplineForm proposedForm,
        @Schema(nullable = true, description = "The body to which a discipline was proposed") UUID proposedTo,
        @Schema(description = "What can become of it next") List<ComplaintState> next,
        Instant changedAt) {
    static ComplaintSummary of(ComplaintRow row) {
        return new ComplaintSummary(
                row.id(),
                new Subject(row.subjectKind(), row.subjectId()),
                row.kind(),
                row.receivedOn(),
                row.receivedBy(),
                row.text(),
                row.state(),
                row.since(),
                row.proposedForm(),
                row.proposedTo(),
                row.state().next(),
                row.changedAt());
    }
}
