package vn.xeploai.reviews.subject;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Who is responsible for a remedy or a task: a member or a unit, by its id in member-service. */
public record Owner(@NotNull OwnerKind kind, @NotNull @ByCode UUID id) implements CodeScope {
    @Override
    public String codesKind() {
        return kind == null ? null : kind == OwnerKind.MEMBER ? "member" : "unit";
    }

    /** A subject of its kind, by which it is looked up; of units any kind would do. */
    public Subject subject() {
        return new Subject(kind == OwnerKind.MEMBER ? SubjectKind.MEMBER : SubjectKind.CELL, id);
    }

    public enum OwnerKind {
        MEMBER,
        UNIT
    }
}
