package vn.xeploai.members.qualification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

@Schema(description = "A qualification that a member holds from a day on")
record QualificationEntry(
        @NotNull @ByCode("member") UUID memberId,
        @NotBlank @Size(max = 50) @Schema(description = "One of `GET /cadres/catalogue`", examples = "POLITICAL_THEORY")
                String kind,
        @NotBlank @Size(max = 50) @Schema(description = "One of the levels of the kind", examples = "INTERMEDIATE")
                String level,
        @Size(max = 200) @Schema(description = "Of study", examples = "Luật") String field,
        @NotNull @Schema(description = "The day of the degree or certificate", examples = "2014-07-30") LocalDate from,
        @Schema(description = "Exclusive; left out where it does not expire") LocalDate to)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return from;
    }

    String fieldOrNull() {
        return field == null || field.isBlank() ? null : field.strip();
    }

    Validity validity() {
        return new Validity(from, to);
    }

    /** What makes it the same qualification as another one. */
    Identity identity() {
        return new Identity(memberId, kind, level, fieldOrNull(), from);
    }

    record Identity(UUID memberId, String kind, String level, String field, LocalDate from) {}
}
