package vn.xeploai.ratings.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.discipline.DisciplineTerms;

/**
 * A step to be recorded.
 *
 * @param proposedForm null unless a discipline is proposed
 * @param proposedTo the body to which it is proposed; null likewise
 */
record ComplaintStep(
        ComplaintState state, LocalDate on, UUID unitId, DisciplineForm proposedForm, UUID proposedTo, String reason) {
    record ComplaintStepRequest(
            @NotNull @Schema(examples = "2015-09-20") LocalDate on,
            @NotNull @Schema(description = "The unit that verified or rejected the complaint") @ByCode("unit")
                    UUID unitId,
            @Size(max = 1000) @Schema(examples = "Nội dung phản ánh có cơ sở") String reason,
            @NotNull @Valid Document document)
            implements CodeScope {
        @Override
        public LocalDate codesOn() {
            return on;
        }

        ComplaintStep step(ComplaintState state) {
            return new ComplaintStep(state, on, unitId, null, null, reason);
        }
    }

    record ProposeDisciplineRequest(
            @NotNull @Schema(examples = "2015-10-05") LocalDate on,
            @NotNull @Schema(description = "The unit that proposes") @ByCode("unit") UUID unitId,
            @NotNull DisciplineForm form,
            @NotNull @Schema(description = "The body to which it is proposed") @ByCode("unit") UUID proposedTo,
            @Size(max = 1000) String reason,
            @NotNull @Valid Document document)
            implements CodeScope {
        @Override
        public LocalDate codesOn() {
            return on;
        }

        ComplaintStep step() {
            return new ComplaintStep(ComplaintState.PROPOSED, on, unitId, form, proposedTo, reason);
        }
    }

    record DecideComplaintRequest(
            @NotNull @Valid DisciplineTerms discipline,
            @Size(max = 1000) String reason,
            @NotNull @Valid Document document) {
        ComplaintStep step() {
            return new ComplaintStep(
                    ComplaintState.DECIDED, discipline.decidedOn(), discipline.decidingUnitId(), null, null, reason);
        }
    }
}
