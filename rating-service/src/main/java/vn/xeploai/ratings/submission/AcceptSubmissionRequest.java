package vn.xeploai.ratings.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record AcceptSubmissionRequest(
        @NotNull @Schema(description = "The superior unit, above the submitting one") UUID actingUnitId,
        @Size(max = 1000) @Schema(examples = "Số liệu khớp với quyết định") String note,
        @Valid Document document) {

    SubmissionReview review() {
        return new SubmissionReview(SubmissionEventKind.ACCEPTED, actingUnitId, note, document);
    }
}
