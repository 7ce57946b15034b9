package vn.xeploai.ratings.conduct;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.xeploai.platform.act.Document;

record DecideComplaintRequest(
        @NotNull @Valid DisciplineTerms discipline,
        @Size(max = 1000) String reason,
        @NotNull @Valid Document document) {
    NewComplaintEvent event() {
        return new NewComplaintEvent(
                ComplaintState.DECIDED, discipline.decidedOn(), discipline.decidingUnitId(), null, null, reason);
    }
}
