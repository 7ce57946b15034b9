package vn.xeploai.emulation.attestation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.time.UpToNextYear;

/** The years in a row that the awarding body recognises, as of a unit that was merged or divided. */
record RecogniseStreakRequest(
        @NotNull @Valid Recipient recipient,
        @NotBlank @Size(max = 50) @Schema(description = "For which they count", examples = "CB_TB5_GK") String title,
        @NotNull @Min(UpToNextYear.FIRST) @UpToNextYear @Schema(examples = "2021") Integer fromYear,
        @NotNull @Min(UpToNextYear.FIRST) @UpToNextYear @Schema(description = "The last of them", examples = "2024")
                Integer toYear,
        @NotNull @Schema(examples = "2025-12-20") LocalDate recognisedOn,
        @NotNull @ByCode("unit") @Schema(description = "The awarding body") UUID recognisingUnitId,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return recognisedOn;
    }
}
