package vn.xeploai.emulation.recipient;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Who receives a title or an award: a person or a unit, by its id in member-service. */
public record Recipient(@NotNull RecipientKind kind, @NotNull @ByCode UUID id) implements CodeScope {
    @Override
    public String codesKind() {
        return kind == null ? null : kind == RecipientKind.MEMBER ? "member" : "unit";
    }

    /** As it is looked up. */
    public Subject subject() {
        return kind == RecipientKind.MEMBER ? new Subject(SubjectKind.MEMBER, id) : Subjects.anyUnit(id);
    }
}
