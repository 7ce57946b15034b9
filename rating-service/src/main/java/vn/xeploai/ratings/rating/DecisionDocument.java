package vn.xeploai.ratings.rating;

import java.time.LocalDate;
import java.util.UUID;

/** A document (quyết định) that decides ratings, without its list. Public, since Jdbi binds the methods of public types only. */
public record DecisionDocument(
        UUID id,
        UUID campaignId,
        String number,
        LocalDate date,
        UUID decidingUnitId,
        String signer,
        String title,
        DecisionOrigin origin,
        int items) {
    /** The number as it is compared. */
    public String numberKey() {
        return DocumentNumber.key(number);
    }
}
