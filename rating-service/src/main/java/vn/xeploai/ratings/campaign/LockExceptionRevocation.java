package vn.xeploai.ratings.campaign;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a lock exception was taken back before its time. */
record LockExceptionRevocation(
        @Schema(examples = "Đã đính chính xong") String reason,
        Instant recordedAt,
        @Schema(examples = "ban-to-chuc-quan-uy") String actor) {

    static LockExceptionRevocation of(LockExceptionRow row) {
        return row.revokedAt() == null
                ? null
                : new LockExceptionRevocation(row.revokedBecause(), row.revokedAt(), row.revokedBy());
    }
}
