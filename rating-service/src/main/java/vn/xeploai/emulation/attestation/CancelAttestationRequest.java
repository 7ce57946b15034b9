package vn.xeploai.emulation.attestation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record CancelAttestationRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm năm") String reason, @Valid Document document) {}
