package vn.xeploai.members.reorganisation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.members.unit.Identifier;

/** Looks up what a decision names, draws it up, and checks it against the register. */
@Singleton
class Drafting {
    private final StructureQueries structure;
    private final PlanChecks checks;

    Drafting(StructureQueries structure, PlanChecks checks) {
        this.structure = structure;
        this.checks = checks;
    }

    /** @throws ReorganisationRefusal 422 {@code reorganisation-invalid} with every fault that was found */
    Drafted draft(ReorganisationRequest request) {
        var names = new UnitNames(request);
        names.learn(structure.named(names.identifiers(), request.eve()));
        var acts = names.acts();
        var foundings = names.foundings();
        refuseIfAny(names.faults());

        var draft = new Draft(request.effectiveOn(), statesWithParents(names.ids()));
        var plan = draft.plan(foundings, acts);
        refuseIfAny(draft.faults());
        refuseIfAny(checks.faults(plan, draft));
        return new Drafted(plan, acts, codeChanges(plan, draft));
    }

    private static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) throw ReorganisationRefusal.invalid(faults);
    }

    private Map<UUID, UnitState> statesWithParents(List<UUID> units) {
        var states = structure.states(units);
        var parents = states.values().stream()
                .map(UnitState::parentId)
                .filter(Objects::nonNull)
                .filter(parent -> !states.containsKey(parent))
                .collect(Collectors.toSet());
        states.putAll(structure.states(parents));
        return states;
    }

    private List<CodeChange> codeChanges(Plan plan, Draft draft) {
        Map<Identifier, UUID> after =
                plan.newCodes().stream().collect(Collectors.toMap(NewCode::code, NewCode::unitId));
        return structure.holders(after.keySet(), plan.on()).stream()
                .filter(before -> !before.unitId().equals(after.get(before.code())))
                .map(before -> change(before, after.get(before.code()), draft))
                .toList();
    }

    private static CodeChange change(CodeHolder before, UUID after, Draft draft) {
        return new CodeChange(
                before.system(),
                before.value(),
                before.unitId(),
                before.name(),
                after,
                draft.traitsOf(after).name());
    }
}
