package vn.xeploai.members.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;

/** A grant as recorded at an instant. */
@Schema(name = "GrantResponse")
public record GrantResponse(
        UUID id,
        String issuer,
        String grantee,
        List<String> scopes,
        @Schema(nullable = true, description = "Null for everywhere, and of a grant on a member") UUID unitId,
        @Schema(nullable = true) UUID memberId,
        @Schema(nullable = true, description = "Null for each unit at and below `unitId`") UUID actingUnitId,
        LocalDate validFrom,
        @Schema(nullable = true, description = "Exclusive; null until it is ended") LocalDate validTo,
        @Schema(
                        description =
                                "The unit at and below which it holds today: `unitId`, or the one that received all of it")
                UUID unitToday,
        @Schema(nullable = true, description = "The unit for which the caller acts today, in the same way")
                UUID actingToday,
        @Schema(
                        description =
                                "Whether it holds today; it does not if its unit has ended and no unit received all of it")
                boolean holds,
        String documentNumber,
        LocalDate documentDate,
        @Schema(nullable = true) String endDocumentNumber,
        Instant recordedAt)
        implements Identified {}
