package vn.xeploai.ratings.leave;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record CancelLeaveRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm thời gian nghỉ") String reason,
        @Valid Document document) {}
