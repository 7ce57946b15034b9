package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.rating.RatingAct;

record NotRatedRequest(
        @NotBlank @Schema(description = "One of the scheme's reasons", examples = "ABSENT") String notRatedReason,
        @Size(max = 1000) @Schema(examples = "Đi công tác nước ngoài đến tháng 02/2023") String reason,
        @Valid Document document,
        @NotNull @Schema(description = "The unit that records it") UUID actingUnitId) {
    ActCommand command(UUID ratingId) {
        var item = new ActCommand.Item(ratingId, Statement.NONE, reason, notRatedReason);
        return ActCommand.of(RatingAct.NOT_RATED, actingUnitId, ActCommand.Terms.of(null, document), item);
    }
}
