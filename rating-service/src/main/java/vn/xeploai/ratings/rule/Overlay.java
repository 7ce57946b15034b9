package vn.xeploai.ratings.rule;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An authority's document that adjusts a rule within the frame of the scheme.
 *
 * @throws IllegalArgumentException without authority, number or date
 */
public record Overlay(
        @Schema(examples = "Ban Thường vụ Tỉnh ủy") String authority,
        @Schema(examples = "31-QĐ/TU") String documentNumber,
        @Schema(examples = "2023-11-24") LocalDate date) {
    public Overlay {
        if (authority == null
                || authority.isBlank()
                || documentNumber == null
                || documentNumber.isBlank()
                || date == null)
            throw new IllegalArgumentException("An overlay needs its authority, document number and date");
    }
}
