package vn.xeploai.ratings.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An authority's document that adjusts a rule within the frame of the scheme.
 *
 * @throws IllegalArgumentException without authority, number or date
 */
public record OverlayReference(
        @Schema(
                        nullable = true,
                        description = "null while it is only checked, and in findings recorded before ids were")
                UUID id,
        @Schema(nullable = true, description = "The authority; it adjusts for itself and all below it") UUID unitId,
        @Schema(examples = "Ban Thường vụ Tỉnh ủy") String authority,
        @Schema(examples = "31-QĐ/TU") String documentNumber,
        @Schema(examples = "2023-11-24") LocalDate date) {
    public OverlayReference {
        if (authority == null
                || authority.isBlank()
                || documentNumber == null
                || documentNumber.isBlank()
                || date == null)
            throw new IllegalArgumentException("An overlay needs its authority, document number and date");
    }

    /** One that is not recorded. */
    public OverlayReference(String authority, String documentNumber, LocalDate date) {
        this(null, null, authority, documentNumber, date);
    }
}
