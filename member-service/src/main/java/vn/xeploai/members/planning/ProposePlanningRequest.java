package vn.xeploai.members.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;

@Schema(description = "Whom a unit plans for which offices in a term, by the document that proposes it")
record ProposePlanningRequest(
        @NotNull @ByCode("unit") @Schema(description = "The unit that plans") UUID unitId,
        @NotNull @Min(1945) @Max(2100) @Schema(description = "The year in which the term begins", examples = "2015")
                Integer fromYear,
        @NotNull @Min(1945) @Max(2100) @Schema(description = "The year in which it ends", examples = "2020")
                Integer toYear,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid PlannedCadre> entries,
        @NotNull @Valid Document document)
        implements DocumentScope {

    List<UUID> members() {
        return entries.stream().map(PlannedCadre::memberId).distinct().toList();
    }

    @Schema(name = "PlannedCadre", description = "A member who is planned for an office")
    record PlannedCadre(
            @NotNull @ByCode("member") UUID memberId,
            @NotBlank
                    @Size(max = 50)
                    @Schema(description = "One of `GET /cadres/catalogue`", examples = "ADMINISTRATION_CHAIR")
                    String office) {}
}
