package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.rating.RatingAct;

record ReleaseRequest(
        @NotNull UUID actingUnitId,
        @NotBlank @Size(max = 1000) @Schema(examples = "Đã xác minh, nội dung đơn không đúng") String reason,
        @Valid Document document) {
    ActCommand command(UUID ratingId) {
        return ActCommand.of(
                RatingAct.RELEASE,
                actingUnitId,
                ActCommand.Terms.of(reason, document),
                ActCommand.Item.of(ratingId, Statement.NONE));
    }
}
