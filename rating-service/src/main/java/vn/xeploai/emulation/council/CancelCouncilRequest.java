package vn.xeploai.emulation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record CancelCouncilRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm số thành viên") String reason,
        @Valid Document document) {}
