package vn.xeploai.ratings.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A rule that chooses the subjects of a group: those that meet every given condition. */
record GroupMembership(
        @Schema(nullable = true, description = "null for any kind") List<@NotNull SubjectKind> subjectKinds,
        @Schema(nullable = true, description = "At or below any of these units of the copied tree; null for any")
                List<@NotNull UUID> units,
        @Schema(
                        nullable = true,
                        description = "In units of any of these types, which the copied tree has; null for any",
                        examples = "[\"WARD\"]")
                List<@NotNull String> unitTypes) {

    @JsonIgnore
    boolean isEmpty() {
        return nothing(subjectKinds) && nothing(units) && nothing(unitTypes);
    }

    private static boolean nothing(List<?> part) {
        return part == null || part.isEmpty();
    }
}
