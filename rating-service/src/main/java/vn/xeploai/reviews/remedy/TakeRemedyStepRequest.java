package vn.xeploai.reviews.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

record TakeRemedyStepRequest(
        @NotNull RemedyStepKind kind,
        @NotNull @Schema(examples = "2018-06-20") LocalDate on,
        @NotNull @Schema(description = "The unit that reports or verifies") @ByCode("unit") UUID unitId,
        @Size(max = 1000) @Schema(nullable = true, examples = "Đã tổ chức 2 buổi sinh hoạt chuyên đề") String note,
        @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return on;
    }
}
