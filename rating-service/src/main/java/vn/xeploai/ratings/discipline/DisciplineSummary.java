package vn.xeploai.ratings.discipline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** One discipline. */
record DisciplineSummary(
        UUID id,
        SubjectKind subjectKind,
        UUID subjectId,
        DisciplineSide side,
        DisciplineForm form,
        LocalDate committedOn,
        @Schema(description = "The unit to which it counts") UUID committedIn,
        LocalDate decidedOn,
        UUID decidingUnitId,
        boolean dutyRelated,
        boolean remedied,
        boolean corruption,
        @Schema(nullable = true) Boolean ledThere,
        @Schema(description = "The same for every discipline of one violation") UUID violationId,
        @Schema(examples = "2025", description = "The one year in which it counts") int usedInYear,
        @Schema(nullable = true) UUID complaintId,
        @Schema(nullable = true) LocalDate cancelledOn,
        @Schema(nullable = true) String cancellationReason,
        @Schema(nullable = true) String documentNumber,
        @Schema(nullable = true) LocalDate documentDate,
        Instant recordedAt)
        implements Identified {
    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }
}
