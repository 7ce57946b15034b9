package vn.xeploai.ratings.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.text.Names;
import vn.xeploai.platform.text.OneLine;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

record PositionGroupRequest(
        @OneLine @NotBlank @Size(max = 200) @Schema(examples = "Bí thư chi bộ khu vực") String name,
        @Size(min = 1, max = 5000) @Schema(description = "Either this or `rule`")
                List<@NotNull @Valid Subject> subjects,
        @Valid GroupMembership rule) {
    String nameKey() {
        return Names.key(name);
    }

    boolean namesOne() {
        return subjects == null ? rule != null && !rule.isEmpty() : rule == null;
    }

    /** Empty where a rule chooses. */
    List<Subject> listed() {
        return subjects == null ? List.of() : subjects;
    }

    /** The units at or below which the rule chooses; empty where it does not choose by unit. */
    List<UUID> units() {
        return rule == null || rule.units() == null ? List.of() : rule.units();
    }

    /** The types of units by which the rule chooses; empty where it does not. */
    List<String> unitTypes() {
        return rule == null || rule.unitTypes() == null ? List.of() : rule.unitTypes();
    }

    private List<SubjectKind> subjectKinds() {
        return rule == null || rule.subjectKinds() == null ? List.of() : rule.subjectKinds();
    }

    /** @param ratings the ratings of all listed subjects */
    GroupSql.NewGroup row(int position, Map<Subject, UUID> ratings) {
        return new GroupSql.NewGroup(
                Ids.next(),
                position,
                name,
                listed().stream().map(ratings::get).toArray(UUID[]::new),
                subjectKinds().stream().map(SubjectKind::name).toArray(String[]::new),
                units().toArray(UUID[]::new),
                unitTypes().toArray(String[]::new));
    }
}
