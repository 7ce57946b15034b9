package vn.xeploai.ratings.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record RosterRefreshRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "Chuyển sinh hoạt đảng trong tháng 12/2022") String reason,
        @Schema(description = "Only report what would change") boolean dryRun) {}
