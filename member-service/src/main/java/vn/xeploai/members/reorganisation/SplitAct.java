package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Chia, tách. */
@Schema(
        description =
                "The source is divided among the parts. It ends, unless it is itself one of the parts. Each part takes the units"
                        + " and the members that it names; one of them may take the rest.")
record SplitAct(
        @NotNull @Valid UnitRef source, @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid SplitPart> parts)
        implements StructureAct {
    @Override
    public SplitAct naming(UnaryOperator<UnitRef> names) {
        return new SplitAct(
                names.apply(source),
                parts.stream().map(part -> part.naming(names)).toList());
    }

    @Override
    public Stream<UUID> ending() {
        return goesOn() ? Stream.of() : Stream.of(source.id());
    }

    @Override
    public void draftInto(Draft draft) {
        checkRest(draft);
        for (var part : parts) {
            draft.takes(part.into().id());
            if (part.into().equals(source)) continue;
            draft.goes(Descent.part(source.id(), part));
            part.units()
                    .forEach(unit ->
                            draft.movesFrom(unit.id(), source.id(), part.into().id()));
        }
    }

    /** Whether the source is one of its own parts. */
    private boolean goesOn() {
        return parts.stream().anyMatch(part -> part.into().equals(source));
    }

    private void checkRest(Draft draft) {
        var takers = parts.stream().filter(SplitPart::rest).toList();
        if (takers.size() > 1) draft.fault("split-rest-twice", source.id());
        if (goesOn() && takers.stream().anyMatch(part -> !part.into().equals(source))) {
            draft.fault("split-rest-elsewhere", source.id());
        }
    }
}
