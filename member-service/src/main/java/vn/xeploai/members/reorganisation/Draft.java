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
import vn.xeploai.members.lineage.LineageChanges.Descent;
import vn.xeploai.members.reorganisation.Plan.Founding;
import vn.xeploai.members.reorganisation.StructureSql.UnitState;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.members.unit.UnitAttributes;

/**
 * Works out what the acts of a decision do together, and collects all their faults. All acts apply at once, so their order does not matter.
 * Plain Java: what must be looked up in the register is checked by {@link PlanRule}.
 */
final class Draft {
    private final LocalDate on;
    private final Map<UUID, UnitState> states;
    private final Map<UUID, Founding> founded = new LinkedHashMap<>();
    private final Set<UUID> ended = new LinkedHashSet<>();
    private final Map<UUID, UUID> heirs = new HashMap<>();
    private final Map<UUID, UnitAttributes> changed = new LinkedHashMap<>();
    private final Map<UUID, Identifier> codes = new LinkedHashMap<>();
    private final List<Descent> descents = new ArrayList<>();
    private final Set<List<UUID>> lines = new HashSet<>();
    private final Set<Setting> settings = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    /** Where in the request the faults lie that are found at present. */
    private String field;

    /** What a decision may set once for a unit: set twice, the order of the acts would matter. */
    enum Aspect {
        NAME,
        TYPE,
        PLACE
    }

    private record Setting(UUID unit, Aspect aspect) {}

    /** @param states the last versions of the units to which the decision refers, and of their parents */
    Draft(LocalDate on, Map<UUID, UnitState> states) {
        this.on = on;
        this.states = states;
    }

    Plan plan(List<Founding> foundings, List<StructureAct> acts) {
        foundings.forEach(founding -> founded.put(founding.id(), founding));
        eachAct(acts, act -> act.ending().map(PlanUnitRef::id).forEach(this::end));
        eachAct(acts, act -> act.draftInto(this));
        moveToHeirs();
        eachFounding(founding -> checkPlace(founding.id(), founding.attributes()));
        field = "acts";
        changed.forEach(this::checkPlace);
        eachFounding(this::checkFounding);
        removeUnchanged();
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

    private void eachFounding(Consumer<Founding> check) {
        var index = 0;
        for (var founding : founded.values()) {
            field = "units[" + index++ + "]";
            check.accept(founding);
        }
    }

    void fault(String code, Object about) {
        faults.add(new Fault(field, code, about.toString()));
    }

    private void end(UUID unit) {
        var state = states.get(unit);
        if (state == null || !state.mayEndOn(on)) faultOfTime(unit);
        if (!ended.add(unit)) fault("unit-ends-twice", unit);
    }

    /** Notes that something is moved into, or below, the unit, which must exist from then on. */
    void receive(UUID unit) {
        if (ended.contains(unit)) {
            fault("unit-ends-and-receives", unit);
            return;
        }
        var state = states.get(unit);
        if (!founded.containsKey(unit) && (state == null || !state.mayChangeOn(on))) faultOfTime(unit);
    }

    private void faultOfTime(UUID unit) {
        var exists = states.containsKey(unit) || founded.containsKey(unit);
        fault(exists ? "unit-changes-later" : "unit-named-unknown", unit);
    }

    void succeed(Descent descent) {
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

    /** Notes that a unit stays below a parent that is divided. */
    void keep(UUID unit, UUID parent) {
        if (!isBelow(unit, parent)) fault("split-unit-not-below", unit);
        set(unit, Aspect.PLACE);
    }

    boolean isBelow(UUID unit, UUID parent) {
        var state = states.get(unit);
        return state != null && parent.equals(state.attributes().parentId());
    }

    void change(UUID unit, Aspect aspect, UnaryOperator<UnitAttributes> change) {
        set(unit, aspect);
        change(unit, change);
    }

    private void set(UUID unit, Aspect aspect) {
        if (!settings.add(new Setting(unit, aspect))) fault("unit-changed-twice", unit);
    }

    private void change(UUID unit, UnaryOperator<UnitAttributes> change) {
        var state = states.get(unit);
        if (state == null || !state.mayChangeOn(on)) {
            faultOfTime(unit);
            return;
        }
        if (ended.contains(unit)) fault("unit-ends-and-changes", unit);
        changed.put(unit, change.apply(changed.getOrDefault(unit, state.attributes())));
    }

    void recode(UUID unit, Identifier code) {
        change(unit, UnaryOperator.identity());
        if (codes.put(unit, code) != null) fault("unit-code-twice", unit);
    }

    /** Nothing is recorded of a unit that does not change. */
    private void removeUnchanged() {
        changed.entrySet()
                .removeIf(entry -> !codes.containsKey(entry.getKey())
                        && entry.getValue().equals(states.get(entry.getKey()).attributes()));
    }

    /** A changed unit below one that ends gets the heir as its parent, as its neighbours do. */
    private void moveToHeirs() {
        changed.replaceAll((unit, attributes) -> {
            var heir = ended.contains(attributes.parentId()) ? heirs.get(attributes.parentId()) : null;
            return heir == null ? attributes : attributes.below(heir);
        });
    }

    /** A unit has a parent of the right kind that does not end. */
    private void checkPlace(UUID unit, UnitAttributes attributes) {
        if (!attributes.kind().fits(attributes.partyLevel())) fault("unit-level-mismatch", unit);
        if (ended.contains(attributes.parentId())) {
            fault("unit-orphaned", unit);
            return;
        }
        var above = attributes.parentId() == null ? null : attributesOf(attributes.parentId());
        if (attributes.parentId() != null && above == null) faultOfTime(attributes.parentId());
        if (!attributes.kind().mayBeBelow(above == null ? null : above.kind())) fault("unit-misplaced", unit);
    }

    /** A founded unit has no end, so its parent must have none; and it has one code in each system. */
    private void checkFounding(Founding founding) {
        var parent = states.get(founding.attributes().parentId());
        if (parent != null && !parent.mayChangeOn(on)) {
            var code = parent.validTo() == null ? "unit-changes-later" : "unit-outlives-parent";
            faults.add(new Fault(field + ".parent", code, parent.id().toString()));
        }
        var systems = new HashSet<String>();
        founding.identifiers().stream()
                .filter(code -> !systems.add(code.system()))
                .forEach(code -> faults.add(new Fault(field + ".identifiers", "unit-code-twice", code.words())));
    }

    /** What a unit is from the decision's day on; null if it does not exist then. */
    UnitAttributes attributesOf(UUID unit) {
        if (founded.containsKey(unit)) return founded.get(unit).attributes();
        if (changed.containsKey(unit)) return changed.get(unit);
        var state = states.get(unit);
        return state == null || ended.contains(unit) ? null : state.attributes();
    }
}
