package vn.xeploai.ratings.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

/** Leave to change what is decided in a closed campaign (mở khóa có thời hạn). */
record LockExceptionResponse(
        UUID id,
        UUID campaignId,
        @Schema(description = "The leave is for it and all below it in the copied tree") UUID unitId,
        LockExceptionState state,
        String reason,
        Document document,
        @Schema(
                        description = "The last day of the leave, which ends with that day (Asia/Ho_Chi_Minh)",
                        examples = "2023-02-28")
                LocalDate expiresOn,
        Instant recordedAt,
        @Schema(description = "Who recorded it", examples = "ban-to-chuc-quan-uy") String actor,
        boolean verified,
        @Schema(nullable = true, description = "Null unless it was revoked") LockExceptionRevocation revocation) {

    static LockExceptionResponse of(LockExceptionRow row, LocalDate today) {
        return new LockExceptionResponse(
                row.id(),
                row.campaignId(),
                row.unitId(),
                row.state(today),
                row.reason(),
                row.document(),
                row.expiresOn(),
                row.recordedAt(),
                row.actor(),
                row.verified(),
                LockExceptionRevocation.of(row));
    }
}
