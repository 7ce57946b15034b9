package vn.xeploai.emulation.attestation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.time.UpToNextYear;

/** What one document attests about recipients in an award year. */
record RecordAttestationsRequest(
        @NotBlank
                @Size(max = 50)
                @Schema(description = "What a need of the kind ATTESTED asks", examples = "CULTURE_CRITERIA")
                String what,
        @NotNull @Min(UpToNextYear.FIRST) @UpToNextYear @Schema(examples = "2024") Integer awardYear,
        @NotNull @Schema(examples = "2024-11-20") LocalDate attestedOn,
        @NotNull @ByCode("unit") @Schema(description = "The unit whose document it is") UUID attestingUnitId,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return attestedOn;
    }

    /** @param met whether the recipient meets it */
    record Item(@NotNull @Valid Recipient recipient, @NotNull Boolean met) {}
}
