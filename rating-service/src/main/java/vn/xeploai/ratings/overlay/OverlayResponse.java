package vn.xeploai.ratings.overlay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;
import vn.xeploai.platform.edge.Identified;
import vn.xeploai.ratings.rule.OverlayReference;
import vn.xeploai.ratings.scheme.PartyLevel;

record OverlayResponse(
        UUID id,
        UUID unitId,
        @Schema(examples = "Đảng bộ thành phố Cần Thơ") String authority,
        PartyLevel partyLevel,
        @Schema(examples = "P2025") String scheme,
        @Schema(examples = "V15") String rule,
        @Schema(examples = "2025") int fromYear,
        @Schema(nullable = true, description = "The last rating year, inclusively") Integer toYear,
        @Schema(examples = "31-QĐ/TU") String documentNumber,
        @Schema(examples = "2023-11-24") LocalDate documentDate,
        @Json OverlayAdjustment adjustment,
        Instant recordedAt,
        @Nested("revoked") @Schema(nullable = true) OverlayRevocationResponse revocation)
        implements Identified {
    /** Null if it is not revoked. */
    LocalDate revokedOn() {
        return revocation == null ? null : revocation.documentDate();
    }

    /** By which other answers name it. */
    OverlayReference reference() {
        return new OverlayReference(id, unitId, authority, documentNumber, documentDate);
    }
}
