package vn.xeploai.members.reorganisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.members.unit.UnitChanges.NewCode;

/** Checks a decision against the register: it must not leave units without a parent, members without a cell, or a code with two units. */
final class PlanRule {
    private final StructureSql structure;

    PlanRule(StructureSql structure) {
        this.structure = structure;
    }

    List<Fault> faults(Plan plan, Draft draft) {
        var faults = new ArrayList<Fault>();
        checkChildren(plan, draft, faults);
        checkMembers(plan, draft, faults);
        checkNamedMembers(plan, draft, faults);
        checkCodes(plan, faults);
        return faults;
    }

    /** Units below a unit that ends, or that becomes another kind, must have a fitting parent from then on. */
    private void checkChildren(Plan plan, Draft draft, List<Fault> faults) {
        var heirs = plan.heirs();
        var named = union(plan.ended(), plan.changed().keySet());
        for (var child : structure.childrenOf(named, named, plan.on())) {
            var stays = !plan.ended().contains(child.parentId());
            if (child.later() && !stays) faults.add(acts("unit-changes-later", child.example()));
            var parent = stays ? child.parentId() : heirs.get(child.parentId());
            var above = parent == null ? null : draft.attributesOf(parent);
            if (above == null) faults.add(acts("unit-orphaned", child.example()));
            if (above != null && !child.kind().mayBeBelow(above.kind()))
                faults.add(acts("unit-misplaced", child.example()));
        }
    }

    private void checkMembers(Plan plan, Draft draft, List<Fault> faults) {
        var heirs = plan.heirs();
        var left = new HashSet<>(plan.ended());
        plan.changed().forEach((unit, attributes) -> {
            if (!attributes.kind().hasMembers()) left.add(unit);
        });
        for (var members : structure.membersOf(left, namedMembers(plan), plan.on())) {
            if (members.later()) faults.add(acts("membership-changes-later", members.example()));
            var heir = heirs.get(members.unitId());
            var above = heir == null ? null : draft.attributesOf(heir);
            if (above == null || !above.kind().hasMembers()) faults.add(acts("members-without-cell", members.unitId()));
        }
    }

    private static Collection<UUID> namedMembers(Plan plan) {
        return plan.descents().stream()
                .flatMap(descent -> descent.members().stream())
                .toList();
    }

    private void checkNamedMembers(Plan plan, Draft draft, List<Fault> faults) {
        var seen = new HashSet<UUID>();
        for (var descent : plan.descents()) {
            descent.members().stream()
                    .filter(member -> !seen.add(member))
                    .forEach(member -> faults.add(acts("split-member-twice", member)));
            if (descent.members().isEmpty()) continue;
            var into = draft.attributesOf(descent.successor());
            if (into != null && !into.kind().hasMembers()) {
                faults.add(acts("members-without-cell", descent.predecessor()));
            }
            structure
                    .notIn(descent.predecessor(), descent.members(), plan.on())
                    .forEach(member -> faults.add(acts("split-member-not-in-cell", member)));
        }
    }

    /** A code names one unit at a time: a unit that has it must end, or get another one. */
    private void checkCodes(Plan plan, List<Fault> faults) {
        var seen = new HashSet<Identifier>();
        plan.newCodes().stream()
                .map(NewCode::code)
                .filter(code -> !seen.add(code))
                .forEach(code -> faults.add(code("unit-code-in-use", code)));
        for (var holder : structure.holders(Identifier.columns(seen), plan.on())) {
            var recoded = plan.codes().get(holder.unitId());
            var givesUp = plan.ended().contains(holder.unitId())
                    || (recoded != null && recoded.system().equals(holder.system()));
            if (!givesUp) faults.add(code("unit-code-in-use", holder.code()));
        }
    }

    private static Set<UUID> union(Collection<UUID> left, Collection<UUID> right) {
        var union = new HashSet<>(left);
        union.addAll(right);
        return union;
    }

    private static Fault acts(String code, UUID about) {
        return new Fault("acts", code, about.toString());
    }

    private static Fault code(String code, Identifier about) {
        return new Fault("acts", code, about.words());
    }
}
