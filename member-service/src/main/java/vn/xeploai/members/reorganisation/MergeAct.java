package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.lineage.Descent;

/** Hợp nhất, sáp nhập. */
@Schema(
        description =
                "The sources end. Units directly below them, and their members, belong to `into` from then on, which is a unit that"
                        + " does not end, or one that the decision founds")
record MergeAct(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid UnitRef> sources, @NotNull @Valid UnitRef into)
        implements StructureAct {
    @Override
    public MergeAct naming(UnaryOperator<UnitRef> names) {
        return new MergeAct(sources.stream().map(names).toList(), names.apply(into));
    }

    @Override
    public Stream<UnitRef> ending() {
        return sources.stream();
    }

    @Override
    public void draftInto(Draft draft) {
        draft.takes(into.id());
        sources.forEach(source -> draft.goes(Descent.whole(source.id(), into.id())));
    }
}
