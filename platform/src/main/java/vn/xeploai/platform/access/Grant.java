package vn.xeploai.platform.access;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that a caller may do: scopes, below a unit, acting for a unit.
 *
 * @param scopes as {@code ratings:read}; {@code *} for all
 * @param unitId at and below which; null for everywhere, unless {@code memberId} is given
 * @param actingUnitId for which unit the caller acts; null for each unit at and below {@code unitId}
 * @param memberId the only member whose records the caller may read; null for all at and below {@code unitId}
 */
public record Grant(
        Set<String> scopes,
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) UUID actingUnitId,
        @Schema(nullable = true) UUID memberId) {
    private static final String ALL = "*";

    public Grant {
        scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
    }

    boolean allows(String scope) {
        return scopes.contains(scope) || scopes.contains(ALL);
    }

    /** Whether the grant holds for every unit and member. */
    boolean holdsEverywhere() {
        return unitId == null && memberId == null;
    }
}
