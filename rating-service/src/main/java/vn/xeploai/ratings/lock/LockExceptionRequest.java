package vn.xeploai.ratings.lock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;

record LockExceptionRequest(
        @NotNull
                @Schema(description = "The exception applies to this unit and every unit below it in the copied tree")
                @ByCode("unit")
                UUID unitId,
        @NotBlank @Size(max = 1000) @Schema(examples = "Đính chính kết quả sau khi giải quyết khiếu nại") String reason,
        @NotNull @Valid Document document,
        @NotNull
                @Schema(
                        description = "The last day of the exception, inclusive (Asia/Ho_Chi_Minh)",
                        examples = "2023-02-28")
                LocalDate expiresOn)
        implements DocumentScope {}
