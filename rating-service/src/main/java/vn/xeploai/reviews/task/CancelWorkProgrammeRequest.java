package vn.xeploai.reviews.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record CancelWorkProgrammeRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm đơn vị") String reason, @Valid Document document) {}
