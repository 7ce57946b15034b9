package vn.xeploai.ratings.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record NotRatedRequest(
        @NotBlank @Schema(description = "One of the scheme's reasons", examples = "ABSENT") String reason,
        @Size(max = 1000) @Schema(examples = "Đi công tác nước ngoài đến tháng 02/2023") String note,
        @Valid Document document) {}
