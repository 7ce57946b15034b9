package vn.xeploai.ratings.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.act.Document;

/** A lock exception as it was known at an instant; what concerns its revocation is null until then. */
record LockExceptionRow(
        UUID id,
        UUID campaignId,
        UUID unitId,
        String reason,
        LocalDate expiresOn,
        String number,
        LocalDate date,
        String authority,
        String title,
        Instant recordedAt,
        String actor,
        boolean verified,
        String revokedBecause,
        Instant revokedAt,
        String revokedBy) {

    Document document() {
        return new Document(number, date, authority, title);
    }

    LockExceptionState state(LocalDate today) {
        return LockExceptionState.of(revokedAt != null, expiresOn, today);
    }
}
