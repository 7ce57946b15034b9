package vn.xeploai.gateway.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.NameDirectory.Named;
import vn.xeploai.gateway.source.RuleFinding;

@Schema(description = "The subject of a finding")
public record FindingSubjectResponse(
        @Schema(examples = "UNIT", description = "`UNIT`, `MEMBER`, or another kind of subject") String kind,
        UUID id,
        @Schema(description = "The unit in which it was found") UUID unitId,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        examples = "Nguyễn Văn An",
                        description = "With `include`, of what existed on the day `on`",
                        extensions = @Extension(name = "x-optional", value = "true"))
                String name,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        examples = "Chi bộ khu vực Thới Hòa A",
                        description = "As `name`",
                        extensions = @Extension(name = "x-optional", value = "true"))
                String unitName) {
    public FindingSubjectResponse(String kind, UUID id, UUID unitId) {
        this(kind, id, unitId, null, null);
    }

    public static FindingSubjectResponse unit(UUID unit) {
        return new FindingSubjectResponse("UNIT", unit, unit);
    }

    static FindingSubjectResponse of(RuleFinding found, Map<UUID, Named> names) {
        var subject = found.subject();
        var kind = subject == null ? "UNIT" : subject.kind();
        var id = subject == null ? found.unitId() : subject.id();
        return new FindingSubjectResponse(kind, id, found.unitId(), name(id, names), name(found.unitId(), names));
    }

    private static String name(UUID id, Map<UUID, Named> names) {
        var named = names.get(id);
        return named == null ? null : named.name();
    }
}
