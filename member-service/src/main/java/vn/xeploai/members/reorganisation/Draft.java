package vn.xeploai.members.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.xeploai.members.unit.Identifier;

/**
 * Draws up what the acts of a decision do together, and collects everything that is wrong with them. All acts hold at once, so their order
 * does not matter. Plain Java: what must be looked up in the register is checked by {@link PlanChecks}.
 */
final class Draft {
    private final LocalDate on;
    private final Map<UUID, UnitState> standing;
    private final Map<UUID, Founding> founded = new LinkedHashMap<>();
    private final Set<UUID> ended = new LinkedHashSet<>();
    private final Map<UUID, UUID> heirs = new HashMap<>();
    private final Map<UUID, Traits> changed = new LinkedHashMap<>();
    private final Map<UUID, Identifier> codes = new LinkedHashMap<>();
    private final List<Descent> descents = new ArrayList<>();
    private final Set<List<UUID>> lines = new HashSet<>();
    private final Set<Said> said = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private String field;

    private record Said(UUID unit, Aspect aspect) {}

    /** @param standing the units that the decision names, and their parents */
    Draft(LocalDate on, Map<UUID, UnitState> standing) {
        this.on = on;
        this.standing = standing;
    }

    Plan plan(List<Founding> foundings, List<StructureAct> acts) {
        foundings.forEach(founding -> founded.put(founding.id(), founding));
        eachAct(acts, act -> act.ending().forEach(this::ends));
        eachAct(acts, act -> act.draftInto(this));
        adoptChanged();
        checkPlaces();
        faults.addAll(new FoundingRule(on, standing).faults(foundings));
        forgetUnchanged();
        return new Plan(on, List.copyOf(founded.values()), ended, changed, codes, descents);
    }

    List<Fault> faults() {
        return faults;
    }

    private void eachAct(List<StructureAct> acts, Consumer<StructureAct> step) {
        for (int i = 0; i < acts.size(); i++) {
            field = "acts[" + i + "]";
            step.accept(acts.get(i));
        }
    }

    void fault(String code, Object about) {
        faults.add(new Fault(field, code, about.toString()));
    }

    private void ends(UUID unit) {
        var state = standing.get(unit);
        if (state == null || !state.mayEndOn(on)) faultOfTime(unit);
        if (!ended.add(unit)) fault("unit-ends-twice", unit);
    }

    /** Something is put into, or below, that unit: it must stand from then on. */
    void takes(UUID unit) {
        if (ended.contains(unit)) {
            fault("unit-ends-yet-takes", unit);
            return;
        }
        var state = standing.get(unit);
        if (!founded.containsKey(unit) && (state == null || !state.mayChangeOn(on))) faultOfTime(unit);
    }

    private void faultOfTime(UUID unit) {
        var known = standing.containsKey(unit) || founded.containsKey(unit);
        fault(known ? "unit-changes-later" : "unit-named-unknown", unit);
    }

    void goes(Descent descent) {
        if (descent.predecessor().equals(descent.successor())) {
            fault("unit-into-itself", descent.predecessor());
            return;
        }
        if (descent.rest() && heirs.put(descent.predecessor(), descent.successor()) != null) {
            fault("unit-ends-twice", descent.predecessor());
            return;
        }
        if (!lines.add(List.of(descent.predecessor(), descent.successor()))) {
            fault("split-part-twice", descent.successor());
            return;
        }
        if (leadsBack(descent.predecessor())) fault("unit-cycle", descent.predecessor());
        descents.add(descent);
    }

    private boolean leadsBack(UUID unit) {
        var step = heirs.get(unit);
        for (int steps = 0; step != null && steps < heirs.size(); steps++) {
            if (step.equals(unit)) return true;
            step = heirs.get(step);
        }
        return false;
    }

    void movesFrom(UUID unit, UUID source, UUID target) {
        if (!isBelow(unit, source)) {
            fault("split-unit-not-below", unit);
            return;
        }
        becomes(unit, Aspect.PLACE, traits -> traits.below(target));
    }

    void staysBelow(UUID unit, UUID parent) {
        if (!isBelow(unit, parent)) fault("split-unit-not-below", unit);
        say(unit, Aspect.PLACE);
    }

    private boolean isBelow(UUID unit, UUID parent) {
        var state = standing.get(unit);
        return state != null && parent.equals(state.parentId());
    }

    void becomes(UUID unit, Aspect aspect, UnaryOperator<Traits> change) {
        say(unit, aspect);
        change(unit, change);
    }

    private void say(UUID unit, Aspect aspect) {
        if (!said.add(new Said(unit, aspect))) fault("unit-changed-twice", unit);
    }

    private void change(UUID unit, UnaryOperator<Traits> change) {
        var state = standing.get(unit);
        if (state == null || !state.mayChangeOn(on)) {
            faultOfTime(unit);
            return;
        }
        if (ended.contains(unit)) fault("unit-ends-yet-changes", unit);
        changed.put(unit, change.apply(changed.getOrDefault(unit, state.traits())));
    }

    void isCalled(UUID unit, Identifier code) {
        change(unit, traits -> traits);
        if (codes.put(unit, code) != null) fault("unit-code-twice", unit);
    }

    /** Nothing is recorded of a unit that is what it was. */
    private void forgetUnchanged() {
        changed.entrySet()
                .removeIf(entry -> !codes.containsKey(entry.getKey())
                        && entry.getValue().equals(standing.get(entry.getKey()).traits()));
    }

    /** What is changed and stands below a unit that ends goes where its neighbours go. */
    private void adoptChanged() {
        changed.replaceAll((unit, traits) -> {
            var heir = ended.contains(traits.parentId()) ? heirs.get(traits.parentId()) : null;
            return heir == null ? traits : traits.below(heir);
        });
    }

    private void checkPlaces() {
        var index = 0;
        for (var founding : founded.values()) {
            field = "units[" + index++ + "]";
            checkPlace(founding.id(), founding.traits());
        }
        field = "acts";
        changed.forEach(this::checkPlace);
    }

    /** A unit stands below a parent of the right kind that goes on standing. */
    private void checkPlace(UUID unit, Traits traits) {
        if (!traits.kind().fits(traits.partyLevel())) fault("unit-level-unfitting", unit);
        if (ended.contains(traits.parentId())) {
            fault("unit-orphaned", unit);
            return;
        }
        var above = traits.parentId() == null ? null : traitsOf(traits.parentId());
        if (traits.parentId() != null && above == null) faultOfTime(traits.parentId());
        if (!traits.kind().mayStandBelow(above == null ? null : above.kind())) fault("unit-misplaced", unit);
    }

    /** What a unit is from the decision's day on; null if it does not stand then. */
    Traits traitsOf(UUID unit) {
        if (founded.containsKey(unit)) return founded.get(unit).traits();
        if (changed.containsKey(unit)) return changed.get(unit);
        var state = standing.get(unit);
        return state == null || ended.contains(unit) ? null : state.traits();
    }
}
