package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.rating.RatingAct;

record SelfRatingRequest(
        @Schema(description = "Of an organisation that rates itself: itself. Of a member: left out") UUID actingUnitId,
        @NotBlank @Schema(examples = "HTTNV") String grade,
        @Size(max = 100) List<@NotNull @Valid CriterionPoints> points,
        @Size(max = 4000) @Schema(examples = "Hoàn thành các chỉ tiêu được giao; còn chậm một báo cáo.") String comment,
        @Valid Document document) {
    ActCommand command(UUID ratingId) {
        var statement = new Statement(grade, points, null, null, comment);
        return ActCommand.of(
                RatingAct.SELF_RATING,
                actingUnitId,
                ActCommand.Terms.of(null, document),
                ActCommand.Item.of(ratingId, statement));
    }
}
