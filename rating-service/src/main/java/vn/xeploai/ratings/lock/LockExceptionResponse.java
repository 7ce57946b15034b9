package vn.xeploai.ratings.lock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import vn.xeploai.platform.act.Document;

/** Permission to change decisions of a closed campaign (mở khóa có thời hạn). */
record LockExceptionResponse(
        UUID id,
        UUID campaignId,
        @Schema(description = "The exception applies to this unit and every unit below it in the copied tree")
                UUID unitId,
        LockExceptionState state,
        String reason,
        Document document,
        @Schema(description = "The last day of the exception, inclusive (Asia/Ho_Chi_Minh)", examples = "2023-02-28")
                LocalDate expiresOn,
        Instant recordedAt,
        @Schema(description = "Who recorded it", examples = "ban-to-chuc-quan-uy") String actor,
        boolean verified,
        @Schema(nullable = true, description = "Null unless it was revoked")
                LockExceptionRevocationResponse revocation) {

    static LockExceptionResponse of(LockExceptionSql.Row row, LocalDate today) {
        return new LockExceptionResponse(
                row.id(),
                row.campaignId(),
                row.unitId(),
                LockExceptionState.of(row.revocation() != null, row.expiresOn(), today),
                row.reason(),
                row.document(),
                row.expiresOn(),
                row.recordedAt(),
                row.actor(),
                row.verified(),
                row.revocation());
    }

    /** The end of a lock exception before its last day. Public, since Jdbi creates nested rows of public types only. */
    public record LockExceptionRevocationResponse(
            @PropagateNull @Schema(examples = "Đã đính chính xong") String reason,
            Instant recordedAt,
            @Schema(examples = "ban-to-chuc-quan-uy") String actor) {}
}
