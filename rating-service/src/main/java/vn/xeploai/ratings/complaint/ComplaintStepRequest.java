package vn.xeploai.ratings.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record ComplaintStepRequest(
        @NotNull @Schema(examples = "2015-09-20") LocalDate on,
        @NotNull @Schema(description = "The unit that verified or rejected the complaint") UUID unitId,
        @Size(max = 1000) @Schema(examples = "Nội dung phản ánh có cơ sở") String reason,
        @NotNull @Valid Document document) {
    ComplaintStep step(ComplaintState state) {
        return new ComplaintStep(state, on, unitId, null, null, reason);
    }
}
