package vn.xeploai.emulation.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.json.Json;
import vn.xeploai.emulation.title.Need;
import vn.xeploai.platform.edge.Identified;

record TitleConditionResponse(
        UUID id,
        UUID unitId,
        @Schema(examples = "Đảng bộ thành phố Cần Thơ") String authority,
        @Schema(examples = "TTLDTT") String title,
        @Schema(description = "The first award year", examples = "2025") int fromYear,
        @Schema(nullable = true, description = "The last award year, inclusively") Integer toYear,
        @Json Need need,
        @Schema(examples = "31/QĐ-UBND") String documentNumber,
        @Schema(examples = "2025-02-10") LocalDate documentDate,
        Instant recordedAt,
        @Nested("revoked") @Schema(nullable = true) TitleConditionRevoked revocation)
        implements Identified {

    /** The document by which it ceased to hold. Public, since Jdbi creates nested rows of public types only. */
    @Schema(name = "TitleConditionRevocation")
    public record TitleConditionRevoked(
            @PropagateNull @Schema(examples = "12/QĐ-UBND") String documentNumber,
            @Schema(description = "It holds for documents before this day", examples = "2026-02-10")
                    LocalDate revokedOn,
            @Schema(nullable = true) String reason) {}
}
