package vn.xeploai.ratings.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;

/**
 * What a superior unit does with a version. Public, since Jdbi binds the methods of public types only.
 *
 * @param reason why it is returned; the remark of an acceptance, or null
 * @param document null if there is none
 */
public record SubmissionReview(SubmissionEventKind kind, UUID actingUnitId, String reason, Document document) {
    record AcceptSubmissionRequest(
            @NotNull @Schema(description = "The superior unit, above the submitting one") @ByCode("unit")
                    UUID actingUnitId,
            @Size(max = 1000) @Schema(examples = "Số liệu khớp với quyết định") String remark,
            @Valid Document document)
            implements DocumentScope {
        SubmissionReview review() {
            return new SubmissionReview(SubmissionEventKind.ACCEPTED, actingUnitId, remark, document);
        }
    }

    record ReturnSubmissionRequest(
            @NotNull @Schema(description = "The superior unit, above the submitting one") @ByCode("unit")
                    UUID actingUnitId,
            @NotBlank @Size(max = 1000) @Schema(examples = "Số đảng viên chưa khớp với danh sách của đợt")
                    String reason,
            @Valid Document document)
            implements DocumentScope {
        SubmissionReview review() {
            return new SubmissionReview(SubmissionEventKind.RETURNED, actingUnitId, reason, document);
        }
    }
}
