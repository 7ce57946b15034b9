package vn.xeploai.ratings.campaign;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The roster that a campaign copied last.
 *
 * @param knownAt the instant at which member-service had recorded it
 * @param sha256 the hash of the stream
 */
public record RosterCopy(
        @Schema(examples = "24") int units,
        @Schema(examples = "422") int members,
        @Schema(examples = "2022-12-20T02:00:00.123456Z") Instant knownAt,
        String sha256) {}
