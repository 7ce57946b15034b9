package vn.xeploai.members.staffing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.catalogue.PostCategory;

@Schema(
        description =
                "Posts of a unit and of each unit directly below it, against their quotas. A figure is null where nothing is recorded, which is not"
                        + " the same as none")
record CadreFigures(UUID under, LocalDate on, List<UnitCadres> units, Instant knownAt) {

    @Schema(name = "UnitCadres", description = "Posts of a unit")
    record UnitCadres(
            UUID unitId,
            @Schema(description = "Of the unit itself") StaffFigures own,
            @Schema(description = "With all units below it") StaffFigures total,
            @Schema(description = "Cells at or below the unit", examples = "41") long cells,
            @Schema(nullable = true, description = "Of them, those with a committee member in charge", examples = "41")
                    Long assignedCells,
            List<ConcurrentFigures> concurrentOffices) {}

    @Schema(name = "StaffFigures", description = "Holders of posts by group and category")
    record StaffFigures(
            @Schema(nullable = true, description = "Holders of posts with a category, each once", examples = "46")
                    Long persons,
            List<GroupFigures> groups) {}

    @Schema(name = "StaffGroupFigures", description = "Holders of posts of a group, against its quota")
    record GroupFigures(
            @Schema(examples = "OFFICIALS") String staffGroup,
            @Schema(nullable = true, description = "Each once, also with several posts", examples = "33") Long persons,
            @Schema(nullable = true, examples = "12") Long leaders,
            @Schema(nullable = true, examples = "33") Long quota,
            @Schema(nullable = true, description = "Whether there are more persons than the quota allows")
                    Boolean aboveQuota,
            List<CategoryFigures> categories) {}

    @Schema(name = "CategoryFigures", description = "Holders of posts of a category")
    record CategoryFigures(
            PostCategory category,
            @Schema(nullable = true, description = "Each once", examples = "12") Long persons,
            @Schema(nullable = true, examples = "12") Long leaders) {}

    @Schema(name = "ConcurrentFigures", description = "Cells in which one person holds several offices")
    record ConcurrentFigures(
            @Schema(examples = "SECRETARY_IS_AREA_HEAD") String code,
            @Schema(description = "Cells of the types that count", examples = "25") long cells,
            @Schema(description = "Of them, those in which one of the offices is recorded", examples = "25") long known,
            @Schema(nullable = true, description = "In which one person holds all of them", examples = "25") Long both,
            @Schema(nullable = true, description = "Of `cells`, where all of them are known", examples = "100.00")
                    BigDecimal percent) {}
}
