package vn.xeploai.emulation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;

/** A council by the document of its composition. */
record FormCouncilRequest(
        @NotNull @ByCode("unit") @Schema(description = "The unit that it advises") UUID unitId,
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "Hội đồng Thi đua - Khen thưởng phường") String name,
        @NotNull @Min(1) @Max(1000) @Schema(description = "How many members it has, present or not", examples = "11")
                Integer members,
        @NotNull @Schema(description = "The first day of this composition", examples = "2024-02-01")
                LocalDate validFrom,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return validFrom;
    }
}
