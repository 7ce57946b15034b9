package vn.xeploai.emulation.award;

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

record RevokeAwardRequest(
        @Size(max = 40)
                @Schema(
                        nullable = true,
                        description =
                                "A code of `revocationGrounds` of the title on the day of the document; null only where it has none",
                        examples = "POINT_A")
                String ground,
        @NotNull @ByCode("unit") @Schema(description = "The unit that awarded it, or the one that acts in its place")
                UUID revokingUnitId,
        @NotNull @Schema(examples = "2026-03-10") LocalDate on,
        @NotBlank @Size(max = 1000) @Schema(examples = "Kê khai thành tích không đúng") String reason,
        @NotNull @Valid Document document)
        implements CodeScope {
    @Override
    public LocalDate codesOn() {
        return on;
    }
}
