package vn.xeploai.ratings.scheme;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

/** What is rated: a member or an organisation, by its id in member-service. */
public record Subject(@NotNull SubjectKind kind, @NotNull @ByCode UUID id) implements CodeScope {

    @Override
    public String codesKind() {
        return kind == null ? null : kind.person() ? "member" : "unit";
    }
}
