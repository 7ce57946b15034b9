package vn.xeploai.gateway.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.CadreFigures;

@JsonInclude
@Schema(
        description =
                "Holders of posts on the day `on` of the report, against their quotas. A figure is null where nothing is recorded")
public record CadresResponse(
        @Schema(description = "Of the unit itself") Staff own,
        @Schema(description = "With all units below it") Staff total,
        @Schema(description = "Cells at or below the unit", examples = "41") long cells,
        @Schema(nullable = true, description = "Of them, those with a committee member in charge", examples = "41")
                Long assignedCells,
        List<ConcurrentOffices> concurrentOffices) {

    static CadresResponse of(CadreFigures.UnitCadres cadres) {
        return new CadresResponse(
                Staff.of(cadres.own()),
                Staff.of(cadres.total()),
                cadres.cells(),
                cadres.assignedCells(),
                cadres.concurrentOffices().stream().map(ConcurrentOffices::of).toList());
    }

    /** By group and category. */
    @Schema(name = "StaffResponse")
    public record Staff(
            @Schema(nullable = true, description = "Holders of posts with a category, each once", examples = "46")
                    Long persons,
            List<Group> groups) {
        private static Staff of(CadreFigures.StaffFigures staff) {
            return new Staff(
                    staff.persons(), staff.groups().stream().map(Group::of).toList());
        }
    }

    /** Categories that share one quota. */
    @Schema(name = "StaffGroupResponse")
    public record Group(
            @Schema(examples = "OFFICIALS") String staffGroup,
            @Schema(nullable = true, description = "Each once, also with several posts", examples = "33") Long persons,
            @Schema(nullable = true, examples = "12") Long leaders,
            @Schema(nullable = true, examples = "33") Long quota,
            @Schema(nullable = true, description = "Whether there are more persons than the quota allows")
                    Boolean aboveQuota,
            List<Category> categories) {
        private static Group of(CadreFigures.GroupFigures group) {
            return new Group(
                    group.staffGroup(),
                    group.persons(),
                    group.leaders(),
                    group.quota(),
                    group.aboveQuota(),
                    group.categories().stream().map(Category::of).toList());
        }
    }

    /** One category of posts. */
    @Schema(name = "StaffCategoryResponse")
    public record Category(
            @Schema(examples = "CIVIL_SERVANT") String category,
            @Schema(nullable = true, description = "Each once", examples = "21") Long persons,
            @Schema(nullable = true, examples = "0") Long leaders) {
        private static Category of(CadreFigures.CategoryFigures category) {
            return new Category(category.category(), category.persons(), category.leaders());
        }
    }

    /** Cells in which one person holds several offices, as the secretary of a cell who is head of the area. */
    @Schema(name = "ConcurrentOfficesResponse")
    public record ConcurrentOffices(
            @Schema(examples = "SECRETARY_IS_AREA_HEAD") String code,
            @Schema(description = "Cells of the types that count, as residential ones", examples = "25") long cells,
            @Schema(description = "Of them, those in which one of the offices is recorded", examples = "25") long known,
            @Schema(nullable = true, description = "In which one person holds all of them", examples = "25") Long both,
            @Schema(nullable = true, description = "Of `cells`, where all of them are known", examples = "100.00")
                    BigDecimal percent) {
        private static ConcurrentOffices of(CadreFigures.ConcurrentFigures offices) {
            return new ConcurrentOffices(
                    offices.code(), offices.cells(), offices.known(), offices.both(), offices.percent());
        }
    }
}
