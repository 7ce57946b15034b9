package vn.xeploai.ratings.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record ReturnSubmissionRequest(
        @NotNull @Schema(description = "The superior unit, above the submitting one") UUID actingUnitId,
        @NotBlank @Size(max = 1000) @Schema(examples = "Số đảng viên chưa khớp với danh sách của đợt") String reason,
        @Valid Document document) {

    SubmissionReview review() {
        return new SubmissionReview(SubmissionEventKind.RETURNED, actingUnitId, reason, document);
    }
}
