package vn.xeploai.ratings.discipline;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.time.UpToNextYear;

@Schema(description = "The violation, with its time and place (QĐ 366-QĐ/TW), and the discipline decided (QĐ 69-QĐ/TW)")
public record DisciplineTerms(
        @NotNull DisciplineSide side,
        @NotNull DisciplineForm form,
        @NotNull @Schema(description = "When the violation was committed", examples = "2025-03-10")
                LocalDate committedOn,
        @NotNull
                @Schema(
                        description =
                                "The unit where the violation was committed. It counts there, even if the person has moved since")
                @ByCode("unit")
                UUID committedIn,
        @NotNull @Schema(examples = "2025-10-20") LocalDate decidedOn,
        @NotNull @ByCode("unit") UUID decidingUnitId,
        @Schema(description = "Whether the violation is related to the performance of duties") boolean dutyRelated,
        @Schema(
                        description =
                                "Whether the competent level concluded that it was admitted or detected, reported and remedied in time")
                boolean remedied,
        @Schema(description = "Whether the violation was corruption, waste or negative conduct") boolean corruption,
        @Schema(
                        nullable = true,
                        description =
                                "Whether the person belonged to the leadership of that unit then; null if not reported")
                Boolean ledThere,
        @Schema(
                        nullable = true,
                        description =
                                "The violation of an earlier discipline, if this discipline is for the same one; without it, a new violation")
                UUID violationId,
        @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @Schema(
                        nullable = true,
                        examples = "2025",
                        description =
                                "The one year in which the violation counts; without it, the year of the violation's other disciplines, or the"
                                        + " year of the decision. A year before the decision is believed only if a rating of that year used the"
                                        + " violation")
                Integer usedInYear)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return decidedOn;
    }
}
