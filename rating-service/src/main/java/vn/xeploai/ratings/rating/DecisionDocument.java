package vn.xeploai.ratings.rating;

import java.time.LocalDate;
import java.util.UUID;

/** A document (quyết định) that decides ratings, without its list. */
public record DecisionDocument(
        UUID id,
        UUID campaignId,
        String number,
        LocalDate date,
        UUID decidingUnitId,
        String signer,
        String title,
        DecisionOrigin origin,
        int items) {}
