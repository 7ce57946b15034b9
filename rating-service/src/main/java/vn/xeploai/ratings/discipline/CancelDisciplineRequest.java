package vn.xeploai.ratings.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

record CancelDisciplineRequest(
        @NotNull @Schema(examples = "2026-02-10") LocalDate on,
        @NotNull @Schema(description = "The body that cancelled the discipline") @ByCode("unit") UUID unitId,
        @NotBlank @Size(max = 1000) @Schema(examples = "Quyết định kỷ luật không đúng nội dung vi phạm") String reason,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return on;
    }
}
