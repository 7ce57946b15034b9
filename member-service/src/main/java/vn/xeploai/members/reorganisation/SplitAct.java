package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.lineage.Descent;

/** Chia, tách. */
@Schema(
        description =
                "The source is divided among the parts. It ends, unless it is one of the parts itself. Each part takes the units"
                        + " and members that it names; one part may take the rest.")
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
    public Stream<UnitRef> ending() {
        return goesOn() ? Stream.of() : Stream.of(source);
    }

    @Override
    public void draftInto(Draft draft) {
        checkRest(draft);
        checkKept(draft);
        for (var part : parts) {
            draft.takes(part.into().id());
            if (!isSource(part)) take(part, draft);
        }
    }

    private void take(SplitPart part, Draft draft) {
        draft.goes(Descent.part(source.id(), part.into().id(), part.rest(), part.members()));
        part.units()
                .forEach(unit ->
                        draft.movesFrom(unit.id(), source.id(), part.into().id()));
    }

    /** Whether the source is one of its own parts. */
    private boolean goesOn() {
        return parts.stream().anyMatch(this::isSource);
    }

    private boolean isSource(SplitPart part) {
        return part.into().equals(source);
    }

    private void checkRest(Draft draft) {
        var takers = parts.stream().filter(SplitPart::rest).toList();
        if (takers.size() > 1) draft.fault("split-rest-twice", source.id());
        if (goesOn() && takers.stream().anyMatch(part -> !isSource(part))) {
            draft.fault("split-rest-elsewhere", source.id());
        }
    }

    /** What the source keeps by name goes nowhere else. */
    private void checkKept(Draft draft) {
        var kept = parts.stream().filter(this::isSource).toList();
        if (kept.size() > 1) draft.fault("split-part-twice", source.id());
        kept.stream().flatMap(part -> part.units().stream()).forEach(unit -> draft.staysBelow(unit.id(), source.id()));
        var members = kept.stream().flatMap(part -> part.members().stream()).collect(Collectors.toSet());
        parts.stream()
                .filter(part -> !isSource(part))
                .flatMap(part -> part.members().stream())
                .filter(members::contains)
                .forEach(member -> draft.fault("split-member-twice", member));
    }
}
