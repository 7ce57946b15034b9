package vn.xeploai.ratings.conduct;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What was done, where and when, and what was decided (QĐ 69-QĐ/TW; QĐ 366-QĐ/TW, time and place of a violation)")
record DisciplineTerms(
        @NotNull DisciplineSide side,
        @NotNull DisciplineForm form,
        @NotNull @Schema(description = "When the violation was committed", examples = "2025-03-10")
                LocalDate committedOn,
        @NotNull
                @Schema(
                        description =
                                "The unit where it was committed: it counts there, also if the person has moved since")
                UUID committedIn,
        @NotNull @Schema(examples = "2025-10-20") LocalDate decidedOn,
        @NotNull UUID decidingUnitId,
        @Schema(description = "Whether the violation was one of duty") boolean dutyRelated,
        @Schema(
                        description =
                                "Whether the competent level concluded that it was admitted or detected, reported and remedied in time")
                boolean remedied,
        @Schema(description = "Whether it was corruption, waste or negativity") boolean corruption,
        @Schema(
                        nullable = true,
                        description = "Whether the person belonged to the leadership of that unit then; null: not told")
                Boolean ledThere,
        @Schema(
                        nullable = true,
                        description =
                                "The violation of an earlier discipline, if this one is for the same; else a new one")
                UUID violationId,
        @Min(1945)
                @Max(2100)
                @Schema(
                        nullable = true,
                        examples = "2025",
                        description =
                                "The one year in which the violation counts; without it, that of the violation's other disciplines, or the"
                                        + " year of the decision")
                Integer usedInYear) {}
