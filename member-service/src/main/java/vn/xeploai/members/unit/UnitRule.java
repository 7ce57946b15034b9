package vn.xeploai.members.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;

/** Checks a unit: its place in the tree, its codes, and whether it is the same as one that is registered already. */
final class UnitRule {
    private UnitRule() {}

    /**
     * A unit has, on every one of its days, a parent of the right kind. Kinds descend, so no circle can arise.
     *
     * @param unitId null if the unit is not registered yet
     */
    static void checkPlace(UUID unitId, UnitAttributes attributes, Validity validity, List<UnitExcerpt.Period> parent) {
        if (!attributes.kind().fits(attributes.partyLevel())) {
            throw UnitRefusal.levelUnfitting(attributes.kind(), attributes.partyLevel());
        }
        if (attributes.parentId() == null) {
            if (!attributes.kind().mayBeBelow(null)) throw UnitRefusal.misplaced(attributes.kind(), null);
            return;
        }
        if (parent.isEmpty()) throw UnitRefusal.parentUnknown();
        var above = parent.stream()
                .filter(period -> period.validity().overlaps(validity))
                .toList();
        if (!validity.isCoveredBy(
                above.stream().map(UnitExcerpt.Period::validity).toList())) {
            throw UnitRefusal.outlivesParent(unitId, attributes.parentId(), validity);
        }
        for (var period : above) {
            var kindAbove = period.attributes().kind();
            if (!attributes.kind().mayBeBelow(kindAbove)) throw UnitRefusal.misplaced(attributes.kind(), kindAbove);
        }
    }

    /**
     * A system has one code for a unit on a day.
     *
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code unit-code-twice}
     */
    static void checkCodes(List<DatedIdentifier> identifiers, Validity unit) {
        var bySystem = new HashMap<String, List<Validity>>();
        for (var identifier : identifiers) {
            var days = identifier.validityWithin(unit);
            var others = bySystem.computeIfAbsent(identifier.system(), absent -> new ArrayList<>());
            if (others.stream().anyMatch(days::overlaps)) throw UnitRefusal.codeTwice(identifier.system());
            others.add(days);
        }
    }

    /** A unit is the same if it was founded on that day with those attributes; later changes are its own history. */
    static void checkSame(UUID id, CreateUnitRequest request, UnitAttributes attributes, UnitExcerpt excerpt) {
        var founded = excerpt.periods(id).get(0);
        if (!founded.validity().from().equals(request.validFrom())
                || !founded.attributes().equals(attributes)) {
            throw UnitRefusal.contentDiffers(id);
        }
    }
}
