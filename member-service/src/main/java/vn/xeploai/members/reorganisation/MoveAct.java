package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.reorganisation.Draft.Aspect;

/** Chuyển về trực thuộc tổ chức khác. */
@Schema(description = "The unit, with all units below it, gets another parent")
record MoveAct(@NotNull @Valid UnitRef unit, @NotNull @Valid UnitRef parent) implements StructureAct {
    @Override
    public MoveAct naming(UnaryOperator<UnitRef> names) {
        return new MoveAct(names.apply(unit), names.apply(parent));
    }

    @Override
    public void draftInto(Draft draft) {
        draft.takes(parent.id());
        draft.becomes(unit.id(), Aspect.PLACE, attributes -> attributes.below(parent.id()));
    }
}
