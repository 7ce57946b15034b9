package vn.xeploai.emulation.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.title.Need;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;
import vn.xeploai.platform.time.UpToNextYear;

record RecordTitleConditionRequest(
        @NotNull @ByCode("unit") @Schema(description = "The authority; the condition holds for it and all below it")
                UUID unitId,
        @NotBlank @Schema(description = "A code of the catalogue", examples = "TTLDTT") String title,
        @NotNull @Min(UpToNextYear.FIRST) @UpToNextYear @Schema(description = "The first award year", examples = "2025")
                Integer fromYear,
        @UpToNextYear
                @Schema(
                        nullable = true,
                        description = "The last award year, inclusively; without it, until it is revoked",
                        examples = "2025")
                Integer toYear,
        @NotNull Need need,
        @NotNull @Valid Document document)
        implements DocumentScope {}
