package vn.xeploai.members.unit;

import java.util.List;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;

/** Where a unit may stand: below a parent of the right kind, on every one of its days. Kinds descend, so no circle can arise. */
final class UnitPlacement {
    private UnitPlacement() {}

    static void check(UUID unitId, UnitAttributes attributes, Validity validity, List<KnownUnits.Period> parent) {
        if (!attributes.kind().fits(attributes.partyLevel())) {
            throw UnitRefusal.levelUnfitting(attributes.kind(), attributes.partyLevel());
        }
        if (attributes.parentId() == null) {
            if (!attributes.kind().mayStandBelow(null)) throw UnitRefusal.misplaced(attributes.kind(), null);
            return;
        }
        if (parent.isEmpty()) throw UnitRefusal.parentUnknown();
        var above = parent.stream()
                .filter(period -> period.validity().overlaps(validity))
                .toList();
        if (!validity.isCoveredBy(
                above.stream().map(KnownUnits.Period::validity).toList())) {
            throw UnitRefusal.outlivesParent(unitId, attributes.parentId(), validity);
        }
        for (var period : above) {
            var kindAbove = period.attributes().kind();
            if (!attributes.kind().mayStandBelow(kindAbove)) throw UnitRefusal.misplaced(attributes.kind(), kindAbove);
        }
    }
}
