package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.reorganisation.Draft.Aspect;
import vn.xeploai.members.unit.PartyLevel;
import vn.xeploai.members.unit.UnitKind;
import vn.xeploai.members.unit.UnitType;

/** Đổi loại hình, đổi cấp. */
@Schema(description = "The unit gets another kind, type or level; fields left out stay as they are")
record ChangeTypeAct(@NotNull @Valid UnitRef unit, UnitKind kind, UnitType type, PartyLevel partyLevel)
        implements StructureAct {
    @Override
    public ChangeTypeAct naming(UnaryOperator<UnitRef> names) {
        return new ChangeTypeAct(names.apply(unit), kind, type, partyLevel);
    }

    @Override
    public void draftInto(Draft draft) {
        draft.becomes(unit.id(), Aspect.TYPE, attributes -> attributes.as(kind, type, partyLevel));
    }
}
