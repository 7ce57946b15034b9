package vn.xeploai.reviews.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record CancelReviewRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm ngày kiểm điểm") String reason,
        @Valid Document document) {}
