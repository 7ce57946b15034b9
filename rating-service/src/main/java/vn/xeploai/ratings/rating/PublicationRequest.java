package vn.xeploai.ratings.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.opinion.Said;
import vn.xeploai.ratings.procedure.RatingAct;

/** Makes results known (thông báo, công khai kết quả). */
public record PublicationRequest(@NotNull UUID actingUnitId, @Valid Document document) {
    ActOrder order(UUID ratingId) {
        return ActOrder.of(
                RatingAct.PUBLICATION, actingUnitId, ActTerms.of(null, document), ActItem.of(ratingId, Said.NOTHING));
    }
}
