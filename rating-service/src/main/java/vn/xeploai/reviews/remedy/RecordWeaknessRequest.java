package vn.xeploai.reviews.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.scheme.Subject;

record RecordWeaknessRequest(
        @NotNull @Schema(description = "The campaign in whose review it was found") UUID campaignId,
        @NotNull @Valid Subject subject,
        @NotNull @Schema(examples = "2017-12-20") LocalDate foundOn,
        @NotBlank
                @Size(max = 1000)
                @Schema(
                        description = "The weakness, in short, without names of persons",
                        examples = "Một số đảng viên chưa tích cực học tập nghị quyết")
                String text,
        @Size(max = 50) @Schema(description = "What is planned against it; more can be planned later")
                List<@NotNull @Valid PlannedRemedy> remedies,
        @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return foundOn;
    }

    RecordWeaknessRequest {
        remedies = remedies == null ? List.of() : List.copyOf(remedies);
    }
}
