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

record ReleaseRequest(
        @NotNull UUID actingUnitId,
        @NotBlank @Size(max = 1000) @Schema(examples = "Đã xác minh, nội dung đơn không đúng") String reason,
        @Valid Document document) {
    ActOrder order(UUID ratingId) {
        return ActOrder.of(
                RatingAct.RELEASE, actingUnitId, ActTerms.of(reason, document), ActItem.of(ratingId, Said.NOTHING));
    }
}
