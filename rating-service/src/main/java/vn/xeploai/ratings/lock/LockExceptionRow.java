package vn.xeploai.ratings.lock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.platform.act.Document;

/** A lock exception as recorded at an instant. */
record LockExceptionRow(
        UUID id,
        UUID campaignId,
        UUID unitId,
        String reason,
        LocalDate expiresOn,
        @Nested("document") Document document,
        Instant recordedAt,
        String actor,
        boolean verified,
        @Nested("revoked") LockExceptionRevocationResponse revocation) {}
