package vn.xeploai.ratings.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.discipline.DisciplineForm;

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
