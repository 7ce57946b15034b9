package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kết thúc hoạt động, giải thể. */
@Schema(description = "The unit ends without a successor; no unit may be left below it, and no member in it")
record CloseAct(@NotNull @Valid UnitRef unit) implements StructureAct {
    @Override
    public CloseAct naming(UnaryOperator<UnitRef> names) {
        return new CloseAct(names.apply(unit));
    }

    @Override
    public Stream<UnitRef> ending() {
        return Stream.of(unit);
    }

    @Override
    public void draftInto(Draft draft) {}
}
