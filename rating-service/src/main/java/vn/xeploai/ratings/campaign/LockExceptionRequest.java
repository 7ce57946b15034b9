package vn.xeploai.ratings.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record LockExceptionRequest(
        @NotNull @Schema(description = "The leave is for it and all below it in the copied tree") UUID unitId,
        @NotBlank @Size(max = 1000) @Schema(examples = "Đính chính kết quả sau khi giải quyết khiếu nại") String reason,
        @NotNull @Valid Document document,
        @NotNull
                @Schema(
                        description = "The last day of the leave, which ends with that day (Asia/Ho_Chi_Minh)",
                        examples = "2023-02-28")
                LocalDate expiresOn) {}
