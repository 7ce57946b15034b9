package vn.xeploai.reviews.remedy;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is responsible for a remedy: a member or a unit, by its id in member-service. */
public record RemedyOwner(@NotNull OwnerKind kind, @NotNull UUID id) {
    public enum OwnerKind {
        MEMBER,
        UNIT
    }
}
