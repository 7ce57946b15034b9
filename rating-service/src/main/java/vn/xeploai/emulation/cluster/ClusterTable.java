package vn.xeploai.emulation.cluster;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The points of the units of a cluster, those with the most first. */
record ClusterTable(
        UUID clusterId,
        @Schema(description = "In the order of `scores`") List<Criterion> criteria,
        @Schema(description = "The most points of all criteria together", examples = "1000") BigDecimal maximum,
        List<ClusterRow> rows,
        @Schema(
                        nullable = true,
                        description = "The document of the latest ranking; null while nobody has ranked the units")
                ClusterRanking ranking,
        Instant knownAt) {

    /** A unit with its sums. A sum is null until the unit has points for every criterion. */
    record ClusterRow(
            UUID unitId,
            @Schema(nullable = true, description = "What the unit gives itself", examples = "952")
                    BigDecimal selfPoints,
            @Schema(nullable = true, description = "What the other units give it", examples = "940.5")
                    BigDecimal crossPoints,
            @Schema(nullable = true, description = "What counts", examples = "938") BigDecimal finalPoints,
            @Schema(
                            nullable = true,
                            description =
                                    "One more than the number of units with more final points, so that a tie stays a tie; null unless every unit"
                                            + " has them",
                            examples = "1")
                    Integer order,
            @Schema(nullable = true, description = "The rank that a person gave it", examples = "1") Integer place,
            List<CriterionScore> scores) {}

    /** The points of a unit for one criterion, null where none are recorded. Public, since Jdbi nests public types only. */
    public record CriterionScore(
            String criterion,
            @Schema(nullable = true) BigDecimal selfPoints,
            @Schema(nullable = true) BigDecimal crossPoints,
            @Schema(nullable = true) BigDecimal finalPoints) {}

    public record ClusterRanking(String documentNumber, LocalDate documentDate, Instant recordedAt) {}
}
