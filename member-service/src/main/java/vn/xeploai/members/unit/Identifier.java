package vn.xeploai.members.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An identifier in some system: {@code GSO} (administrative code), {@code PARTY}, {@code AGENCY_EID}, or a caller's own. */
@Schema(description = "A code and its system: `GSO` is the administrative code of the General Statistics Office")
public record Identifier(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{2,20}") @Schema(examples = "GSO") String system,
        @NotBlank @Size(max = 100) @Schema(examples = "31156") String value) {

    /** Identifiers as parallel arrays, for statements. */
    public record Columns(String[] systems, String[] values) {}

    public static Columns columns(Collection<Identifier> identifiers) {
        return new Columns(
                identifiers.stream().map(Identifier::system).toArray(String[]::new),
                identifiers.stream().map(Identifier::value).toArray(String[]::new));
    }

    /** As in messages: {@code GSO 31156}. */
    public String words() {
        return system + " " + value;
    }
}
