package vn.xeploai.ratings.discipline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who was disciplined for what they did in a unit and in each unit directly below it, all levels below included, in the year of a campaign
 * and in the year before.
 */
record DisciplineFigures(
        UUID campaignId,
        @Schema(description = "The unit asked about; its figures are those of its `unitId` in `figures`") UUID unitId,
        @Schema(description = "The year of the campaign", examples = "2022") int year,
        @Schema(
                        description =
                                "For each unit and year first the total, also if it is zero, then each form that was imposed")
                List<DisciplineCount> figures,
        Instant knownAt) {
    /**
     * Of one year in which disciplines count, in one unit.
     *
     * @param side null in the total
     * @param form null in the total
     */
    record DisciplineCount(
            UUID unitId,
            @Schema(examples = "2022") int year,
            @Schema(nullable = true, description = "Null in the total of the year") DisciplineSide side,
            @Schema(nullable = true, description = "Null in the total of the year") DisciplineForm form,
            @Schema(
                            description = "Persons, each once: in the total one who has several disciplines, too",
                            examples = "1")
                    long persons,
            @Schema(examples = "0") long organisations) {}
}
