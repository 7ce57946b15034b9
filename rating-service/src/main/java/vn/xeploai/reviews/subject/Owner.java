package vn.xeploai.reviews.subject;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Who is responsible for a remedy or a task: a member or a unit, by its id in member-service. */
public record Owner(@NotNull OwnerKind kind, @NotNull @ByCode UUID id) implements CodeScope {
    @Override
    public String codesKind() {
        return kind == null ? null : kind == OwnerKind.MEMBER ? "member" : "unit";
    }

    /** A subject of its kind, by which it is looked up. */
    public Subject subject() {
        return kind == OwnerKind.MEMBER ? new Subject(SubjectKind.MEMBER, id) : Subjects.anyUnit(id);
    }

    /**
     * Rejects owners whom nobody knows. May ask member-service, and is therefore called before anything is locked.
     *
     * @param list the name of the list in which they are; an error in its fourth row is one in {@code tasks[3].owner.id}
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code conduct-subject-unknown}
     */
    public static void requireKnown(List<Owner> owners, Subjects subjects, String list) {
        var named = new LinkedHashMap<String, Subject>();
        for (var at = 0; at < owners.size(); at++)
            named.put("%s[%d].owner.id".formatted(list, at), owners.get(at).subject());
        subjects.requireKnown(named);
    }

    public enum OwnerKind {
        MEMBER,
        UNIT
    }
}
