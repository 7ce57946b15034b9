package vn.xeploai.emulation.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.title.InitiativeScope;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.time.UpToNextYear;

/** One initiative by the document that recognised it. */
record RecordInitiativeRequest(
        @NotNull
                @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @Schema(description = "The award year in which it counts", examples = "2024")
                Integer year,
        @NotNull InitiativeKind kind,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Without names of persons", examples = "Số hóa hồ sơ hộ tịch của phường")
                String name,
        @NotNull InitiativeScope scope,
        @NotNull @Schema(examples = "2024-11-20") LocalDate recognisedOn,
        @NotNull @ByCode("unit") @Schema(description = "The unit whose head recognised it") UUID recognisingUnitId,
        @NotNull @Size(min = 1, max = 50) @Schema(description = "Their shares add up to 100")
                List<@NotNull @Valid Author> authors,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return recognisedOn;
    }

    /** Who created an initiative, and how much of it. */
    record Author(
            @NotNull @ByCode("member") UUID memberId,
            @NotNull
                    @DecimalMin("0.01")
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 2)
                    @Schema(description = "In percent, with at most two decimals", examples = "60")
                    BigDecimal sharePercent) {}
}
