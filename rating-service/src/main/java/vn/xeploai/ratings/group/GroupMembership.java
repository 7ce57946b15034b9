package vn.xeploai.ratings.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A rule that chooses the subjects of a group: those that meet every given condition. */
record GroupMembership(
        @Schema(nullable = true, description = "null for any kind") @Size(max = 50)
                List<@NotNull SubjectKind> subjectKinds,
        @Schema(nullable = true, description = "At or below any of these units of the copied tree; null for any")
                @Size(max = 5000)
                @ByCode("unit")
                List<@NotNull UUID> units,
        @Schema(
                        nullable = true,
                        description = "In units of any of these types, which the copied tree has; null for any",
                        examples = "[\"WARD\"]")
                @Size(max = 100)
                List<@NotNull String> unitTypes) {

    @JsonIgnore
    boolean isEmpty() {
        return nothing(subjectKinds) && nothing(units) && nothing(unitTypes);
    }

    private static boolean nothing(List<?> part) {
        return part == null || part.isEmpty();
    }
}
