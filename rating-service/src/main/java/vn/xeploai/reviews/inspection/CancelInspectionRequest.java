package vn.xeploai.reviews.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record CancelInspectionRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm đối tượng kiểm tra") String reason,
        @Valid @Schema(description = "Needed once it is concluded") Document document) {}
