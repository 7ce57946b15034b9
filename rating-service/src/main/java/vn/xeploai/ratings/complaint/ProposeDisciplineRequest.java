package vn.xeploai.ratings.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.discipline.DisciplineForm;

record ProposeDisciplineRequest(
        @NotNull @Schema(examples = "2015-10-05") LocalDate on,
        @NotNull @Schema(description = "The unit that proposes") UUID unitId,
        @NotNull DisciplineForm form,
        @NotNull @Schema(description = "The body to which it is proposed") UUID proposedTo,
        @Size(max = 1000) String reason,
        @NotNull @Valid Document document) {
    ComplaintStep step() {
        return new ComplaintStep(ComplaintState.PROPOSED, on, unitId, form, proposedTo, reason);
    }
}
