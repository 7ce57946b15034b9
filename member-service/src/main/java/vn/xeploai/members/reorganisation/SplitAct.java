package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.lineage.LineageChanges.Descent;
import vn.xeploai.members.reorganisation.Draft.Aspect;
import vn.xeploai.platform.code.ByCode;

/** Chia, tách. */
@Schema(
        description =
                "The source is divided among the parts. It ends, unless it is one of the parts itself. Each part takes the units"
                        + " and members that it names; one part may take the rest.")
record SplitAct(
        @NotNull @Valid PlanUnitRef source, @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid SplitPart> parts)
        implements StructureAct {

    @Schema(description = "The units and members that go to one part of a divided unit")
    record SplitPart(
            @NotNull @Valid PlanUnitRef into,
            @Schema(description = "Units directly below the source that go to this part") @Size(max = 1000)
                    List<@NotNull @Valid PlanUnitRef> units,
            @Schema(description = "Members of the source, which is a cell, who go to this part")
                    @Size(max = 5000)
                    @ByCode("member")
                    List<@NotNull UUID> members,
            @Schema(description = "Whether everything that no part names goes to this part; true for at most one part")
                    boolean rest) {
        SplitPart {
            units = units == null ? List.of() : units;
            members = members == null ? List.of() : members;
        }

        private SplitPart replacing(UnaryOperator<PlanUnitRef> references) {
            return new SplitPart(
                    references.apply(into), units.stream().map(references).toList(), members, rest);
        }
    }

    @Override
    public SplitAct replacing(UnaryOperator<PlanUnitRef> references) {
        return new SplitAct(
                references.apply(source),
                parts.stream().map(part -> part.replacing(references)).toList());
    }

    @Override
    public Stream<PlanUnitRef> ending() {
        return sourceContinues() ? Stream.of() : Stream.of(source);
    }

    @Override
    public void draftInto(Draft draft) {
        checkRest(draft);
        checkKept(draft);
        for (var part : parts) {
            draft.receive(part.into().id());
            if (!isSource(part)) draftPart(part, draft);
        }
    }

    private void draftPart(SplitPart part, Draft draft) {
        var target = part.into().id();
        draft.succeed(Descent.part(source.id(), target, part.rest(), part.members()));
        for (var unit : part.units()) {
            if (!draft.isBelow(unit.id(), source.id())) {
                draft.fault("split-unit-not-below", unit.id());
                continue;
            }
            draft.change(unit.id(), Aspect.PLACE, attributes -> attributes.below(target));
        }
    }

    private boolean sourceContinues() {
        return parts.stream().anyMatch(this::isSource);
    }

    private boolean isSource(SplitPart part) {
        return part.into().equals(source);
    }

    private void checkRest(Draft draft) {
        var takers = parts.stream().filter(SplitPart::rest).toList();
        if (takers.size() > 1) draft.fault("split-rest-twice", source.id());
        if (sourceContinues() && takers.stream().anyMatch(part -> !isSource(part))) {
            draft.fault("split-rest-elsewhere", source.id());
        }
    }

    /** Units and members that the source keeps by name must not go elsewhere as well. */
    private void checkKept(Draft draft) {
        var kept = parts.stream().filter(this::isSource).toList();
        if (kept.size() > 1) draft.fault("split-part-twice", source.id());
        kept.stream().flatMap(part -> part.units().stream()).forEach(unit -> draft.keep(unit.id(), source.id()));
        var members = kept.stream().flatMap(part -> part.members().stream()).collect(Collectors.toSet());
        parts.stream()
                .filter(part -> !isSource(part))
                .flatMap(part -> part.members().stream())
                .filter(members::contains)
                .forEach(member -> draft.fault("split-member-twice", member));
    }
}
