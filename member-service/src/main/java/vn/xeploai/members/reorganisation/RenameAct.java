package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.reorganisation.Draft.Aspect;

/** Đổi tên. */
@Schema(description = "The unit gets another name")
record RenameAct(
        @NotNull @Valid UnitRef unit, @NotBlank @Size(max = 300) @Schema(examples = "Đảng bộ xã Tam Sơn") String name)
        implements StructureAct {
    @Override
    public RenameAct naming(UnaryOperator<UnitRef> names) {
        return new RenameAct(names.apply(unit), name);
    }

    @Override
    public void draftInto(Draft draft) {
        draft.becomes(unit.id(), Aspect.NAME, attributes -> attributes.withName(name.strip()));
    }
}
