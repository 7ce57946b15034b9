package vn.xeploai.ratings.overlay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.text.OneLine;

/** The document of the competent level that allows an outstanding unit a higher rate (QĐ 366-QĐ/TW Điều 11.1.5). */
record OverlayApproval(
        @OneLine @NotBlank @Size(max = 100) @Schema(examples = "412-QĐ/TU") String documentNumber,
        @NotNull @Schema(examples = "2025-12-20") LocalDate date) {}
