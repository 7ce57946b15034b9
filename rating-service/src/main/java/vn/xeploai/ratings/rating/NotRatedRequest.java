package vn.xeploai.ratings.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.opinion.Said;
import vn.xeploai.ratings.procedure.RatingAct;

record NotRatedRequest(
        @NotBlank @Schema(description = "One of the scheme's reasons", examples = "ABSENT") String reason,
        @Size(max = 1000) @Schema(examples = "Đi công tác nước ngoài đến tháng 02/2023") String note,
        @Valid Document document,
        @NotNull @Schema(description = "Who notes it") UUID actingUnitId) {
    ActOrder order(UUID ratingId) {
        var item = new ActItem(ratingId, Said.NOTHING, note, reason);
        return ActOrder.of(RatingAct.NOT_RATED, actingUnitId, ActTerms.of(null, document), item);
    }
}
