package vn.xeploai.emulation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record CancelCouncilMeetingRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm số phiếu") String reason, @Valid Document document) {}
