package vn.xeploai.emulation.recipient;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

/** Who receives a title or an award: a person or a unit, by its id in member-service. */
public record Recipient(@NotNull RecipientKind kind, @NotNull @ByCode UUID id) implements CodeScope {
    @Override
    public String codesKind() {
        return kind == null ? null : kind == RecipientKind.MEMBER ? "member" : "unit";
    }
}
