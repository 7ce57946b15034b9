package vn.xeploai.members.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.xeploai.members.reorganisation.Plan.Founding;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.members.unit.UnitAttributes;
import vn.xeploai.platform.time.Ids;

/** Resolves the references to units in a decision: its acts and founded units then refer to units by id alone. */
final class UnitNames {
    private final Map<String, UUID> byKey = new HashMap<>();
    private final Map<Identifier, UUID> byIdentifier;
    private final Set<UUID> ids = new LinkedHashSet<>();
    private final List<StructureAct> acts = new ArrayList<>();
    private final List<Founding> foundings = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private String field;

    UnitNames(ReorganisationRequest request, StructureSql structure) {
        byIdentifier = structure.unitsByIdentifier(identifiers(request), request.eve());
        var units = request.units();
        for (int i = 0; i < units.size(); i++) {
            var key = units.get(i).key();
            if (byKey.put(key, Ids.next()) != null)
                faults.add(new Fault("units[" + i + "].key", "unit-key-twice", key));
        }
        for (int i = 0; i < request.acts().size(); i++) {
            field = "acts[" + i + "]";
            acts.add(request.acts().get(i).replacing(this::byId));
        }
        for (int i = 0; i < units.size(); i++) {
            field = "units[" + i + "].parent";
            foundings.add(founding(units.get(i)));
        }
    }

    /** Every identifier by which the decision refers to a unit. */
    private static Set<Identifier> identifiers(ReorganisationRequest request) {
        var identifiers = new LinkedHashSet<Identifier>();
        UnaryOperator<PlanUnitRef> note = ref -> {
            if (ref.identifier() != null) identifiers.add(ref.identifier());
            return ref;
        };
        request.acts().forEach(act -> act.replacing(note));
        request.units().stream()
                .map(FoundedUnitRequest::parent)
                .filter(Objects::nonNull)
                .forEach(note::apply);
        return identifiers;
    }

    private Founding founding(FoundedUnitRequest unit) {
        var parent = unit.parent() == null ? null : byId(unit.parent()).id();
        var attributes = new UnitAttributes(unit.name().strip(), unit.kind(), unit.type(), unit.partyLevel(), parent);
        return new Founding(byKey.get(unit.key()), unit.key(), attributes, unit.identifiers());
    }

    private PlanUnitRef byId(PlanUnitRef ref) {
        var id = find(ref);
        if (id == null) {
            faults.add(new Fault(field, "unit-named-unknown", ref.words()));
            return ref;
        }
        ids.add(id);
        return PlanUnitRef.of(id);
    }

    private UUID find(PlanUnitRef ref) {
        if (ref.id() != null) return ref.id();
        return ref.key() != null ? byKey.get(ref.key()) : byIdentifier.get(ref.identifier());
    }

    List<StructureAct> acts() {
        return acts;
    }

    List<Founding> foundings() {
        return foundings;
    }

    /** The units to which the decision refers, including those that it founds. */
    Set<UUID> ids() {
        return ids;
    }

    List<Fault> faults() {
        return faults;
    }
}
