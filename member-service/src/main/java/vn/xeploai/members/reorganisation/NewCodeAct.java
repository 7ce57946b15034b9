package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.unit.Identifier;

/** Cấp mã mới. */
@Schema(description = "The unit gets another code; its earlier code in that system ends, and may pass to another unit")
record NewCodeAct(@NotNull @Valid UnitRef unit, @NotNull @Valid Identifier code) implements StructureAct {
    @Override
    public NewCodeAct naming(UnaryOperator<UnitRef> names) {
        return new NewCodeAct(names.apply(unit), code);
    }

    @Override
    public void draftInto(Draft draft) {
        draft.hasCode(unit.id(), code);
    }
}
