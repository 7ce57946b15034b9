package vn.xeploai.members.reorganisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.unit.Identifier;

/** A reference to a unit in a decision, in exactly one of three forms. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A unit: by `id`, by the `key` of a unit that this decision founds, or by an `identifier` that named it"
                        + " on the day before the decision takes effect. Exactly one of the three.")
record PlanUnitRef(
        UUID id,
        @Size(min = 1, max = 60) @Schema(examples = "phuong-thoi-long") String key,
        @Valid Identifier identifier) {

    static PlanUnitRef of(UUID id) {
        return new PlanUnitRef(id, null, null);
    }

    @AssertTrue
    @Schema(hidden = true)
    boolean isOneOfThree() {
        return Stream.of(id, key, identifier).filter(Objects::nonNull).count() == 1;
    }

    /** The reference as the caller wrote it. */
    String words() {
        if (id != null) return id.toString();
        return key != null ? key : identifier.words();
    }
}
