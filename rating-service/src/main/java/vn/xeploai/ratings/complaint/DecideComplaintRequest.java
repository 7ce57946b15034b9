package vn.xeploai.ratings.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.discipline.DisciplineTerms;

record DecideComplaintRequest(
        @NotNull @Valid DisciplineTerms discipline,
        @Size(max = 1000) String reason,
        @NotNull @Valid Document document) {
    ComplaintStep step() {
        return new ComplaintStep(
                ComplaintState.DECIDED, discipline.decidedOn(), discipline.decidingUnitId(), null, null, reason);
    }
}
