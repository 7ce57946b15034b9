package vn.xeploai.ratings.lock;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/** The end of a lock exception before its last day. Public, since Jdbi creates nested rows of public types only. */
public record LockExceptionRevocationResponse(
        @PropagateNull @Schema(examples = "Đã đính chính xong") String reason,
        Instant recordedAt,
        @Schema(examples = "ban-to-chuc-quan-uy") String actor) {}
