package vn.xeploai.ratings.overlay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.text.OneLine;

record OverlayRevocationRequest(
        @OneLine @NotBlank @Size(max = 100) @Schema(examples = "35-QĐ/TU") String documentNumber,
        @NotNull @Schema(examples = "2024-01-05") LocalDate documentDate,
        @Size(max = 1000) String reason) {}
