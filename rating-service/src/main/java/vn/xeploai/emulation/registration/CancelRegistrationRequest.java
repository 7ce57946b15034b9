package vn.xeploai.emulation.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record CancelRegistrationRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm danh hiệu") String reason, @Valid Document document) {}
