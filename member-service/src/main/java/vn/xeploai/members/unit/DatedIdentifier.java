package vn.xeploai.members.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;

/** An identifier and the days on which it names the unit, half-open; days left out are those of the unit. */
record DatedIdentifier(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{2,20}") @Schema(examples = "GSO") String system,
        @NotBlank @Size(max = 100) @Schema(examples = "31156") String value,
        LocalDate validFrom,
        @Schema(nullable = true, description = "Exclusive") LocalDate validTo) {

    Identifier identifier() {
        return new Identifier(system, value);
    }

    Validity validityWithin(Validity unit) {
        return new Validity(validFrom == null ? unit.from() : validFrom, validTo == null ? unit.to() : validTo);
    }
}
