package vn.xeploai.reviews.remedy;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

/** Who is responsible for a remedy: a member or a unit, by its id in member-service. */
public record RemedyOwner(@NotNull OwnerKind kind, @NotNull @ByCode UUID id) implements CodeScope {
    @Override
    public String codesKind() {
        return kind == null ? null : kind == OwnerKind.MEMBER ? "member" : "unit";
    }

    public enum OwnerKind {
        MEMBER,
        UNIT
    }
}
