package vn.xeploai.members.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.time.Ids;

/** Finds the units that a decision names, so that from then on each is named by its id. */
final class UnitNames {
    private final ReorganisationRequest request;
    private final Map<String, UUID> byKey = new LinkedHashMap<>();
    private final Map<Identifier, UUID> byIdentifier = new HashMap<>();
    private final Set<UUID> ids = new LinkedHashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private String field;

    UnitNames(ReorganisationRequest request) {
        this.request = request;
        for (int i = 0; i < request.units().size(); i++) {
            var key = request.units().get(i).key();
            if (byKey.put(key, Ids.next()) != null)
                faults.add(new Fault("units[" + i + "].key", "unit-key-twice", key));
        }
    }

    /** Every identifier by which the decision names a unit. */
    Set<Identifier> identifiers() {
        var identifiers = new LinkedHashSet<Identifier>();
        request.acts().forEach(act -> act.naming(ref -> noted(ref, identifiers)));
        request.units().forEach(unit -> noted(unit.parent(), identifiers));
        return identifiers;
    }

    private static UnitRef noted(UnitRef ref, Set<Identifier> identifiers) {
        if (ref != null && ref.identifier() != null) identifiers.add(ref.identifier());
        return ref;
    }

    void learn(Map<Identifier, UUID> named) {
        byIdentifier.putAll(named);
    }

    List<StructureAct> acts() {
        var acts = new ArrayList<StructureAct>();
        for (int i = 0; i < request.acts().size(); i++) {
            field = "acts[" + i + "]";
            acts.add(request.acts().get(i).naming(this::byId));
        }
        return acts;
    }

    List<Founding> foundings() {
        var foundings = new ArrayList<Founding>();
        for (int i = 0; i < request.units().size(); i++) {
            field = "units[" + i + "].parent";
            foundings.add(founding(request.units().get(i)));
        }
        return foundings;
    }

    private Founding founding(FoundedUnitRequest unit) {
        var parent = unit.parent() == null ? null : byId(unit.parent()).id();
        var traits = new Traits(unit.name().strip(), unit.kind(), unit.type(), unit.partyLevel(), parent);
        return new Founding(byKey.get(unit.key()), unit.key(), traits, unit.identifiers());
    }

    private UnitRef byId(UnitRef ref) {
        var id = find(ref);
        if (id == null) {
            faults.add(new Fault(field, "unit-named-unknown", ref.words()));
            return ref;
        }
        ids.add(id);
        return UnitRef.of(id);
    }

    private UUID find(UnitRef ref) {
        if (ref.id() != null) return ref.id();
        return ref.key() != null ? byKey.get(ref.key()) : byIdentifier.get(ref.identifier());
    }

    /** The units that the decision names, those that it founds among them. */
    List<UUID> ids() {
        return List.copyOf(ids);
    }

    List<Fault> faults() {
        return faults;
    }
}
