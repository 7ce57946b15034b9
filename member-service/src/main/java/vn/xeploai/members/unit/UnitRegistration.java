package vn.xeploai.members.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.members.timeline.TreeLock;
import vn.xeploai.members.unit.CreatedUnits.CreatedUnit;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.problem.Refusal;

/** Registers units, and recognises those that are there already. */
@ApplicationScoped
class UnitRegistration {
    private final Acts acts;
    private final TreeLock tree;
    private final UnitDirectory directory;
    private final UnitRepository units;
    private final UnitVersionRepository versions;
    private final UnitIdentifierRepository identifiers;

    UnitRegistration(
            Acts acts,
            TreeLock tree,
            UnitDirectory directory,
            UnitRepository units,
            UnitVersionRepository versions,
            UnitIdentifierRepository identifiers) {
        this.acts = acts;
        this.tree = tree;
        this.directory = directory;
        this.units = units;
        this.versions = versions;
        this.identifiers = identifiers;
    }

    @WritesAct
    CreatedUnits create(CreateUnitsRequest request) {
        tree.change();
        var known = known(request.units());
        var answers = new ArrayList<CreatedUnit>();
        for (var unit : request.units()) {
            try {
                answers.add(register(unit, known, request));
            } catch (Refusal refusal) {
                throw refusal.within("units[" + answers.size() + "]");
            }
        }
        versions.flush();
        return CreatedUnits.of(answers);
    }

    private CreatedUnit register(CreateUnitRequest request, KnownUnits known, CreateUnitsRequest list) {
        CodeRule.check(request.identifiersOrNone(), request.validity());
        var parentId = known.parentOf(request).orElse(null);
        var attributes = request.attributes(parentId);
        var there = known.find(request);
        if (there.isPresent()) {
            refuseOther(there.get(), request, attributes, known);
            return new CreatedUnit(there.get(), false);
        }
        UnitPlacement.check(
                parentId, attributes, request.validity(), parentId == null ? List.of() : known.periods(parentId));
        var id = persist(request, attributes, list);
        request.identifiersOrNone()
                .forEach(dated -> known.add(id, dated.identifier(), dated.validityWithin(request.validity())));
        known.add(id, attributes, request.validity());
        return new CreatedUnit(id, true);
    }

    /** A unit is the same if it was founded on that day as that; what happened to it later is its own history. */
    private static void refuseOther(UUID id, CreateUnitRequest request, UnitAttributes attributes, KnownUnits known) {
        var founded = known.periods(id).get(0);
        if (!founded.validity().from().equals(request.validFrom())
                || !founded.attributes().equals(attributes)) {
            throw UnitRefusal.existsOtherwise(id);
        }
    }

    private UUID persist(CreateUnitRequest request, UnitAttributes attributes, CreateUnitsRequest list) {
        var act = acts.stamp(list.document());
        var unit = new Unit(act);
        units.persist(unit);
        versions.persist(new UnitVersion(unit.id(), attributes, request.validity(), act));
        request.identifiersOrNone()
                .forEach(dated -> identifiers.persist(new UnitIdentifier(
                        unit.id(), dated.identifier(), dated.validityWithin(request.validity()), act)));
        return unit.id();
    }

    private KnownUnits known(List<CreateUnitRequest> requests) {
        var named =
                requests.stream().flatMap(UnitRegistration::named).distinct().toList();
        var parents = requests.stream()
                .map(CreateUnitRequest::parentId)
                .filter(Objects::nonNull)
                .toList();
        return directory.known(named, parents);
    }

    private static Stream<Identifier> named(CreateUnitRequest request) {
        var own = request.identifiersOrNone().stream().map(DatedIdentifier::identifier);
        return request.parentIdentifier() == null ? own : Stream.concat(own, Stream.of(request.parentIdentifier()));
    }
}
