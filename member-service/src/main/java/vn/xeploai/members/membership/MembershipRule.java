package vn.xeploai.members.membership;

import java.util.List;
import java.util.UUID;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.unit.UnitExcerpt;

/** Where a member may belong, and when. */
public final class MembershipRule {
    private MembershipRule() {}

    /** Members belong to cells, and to a cell only while it exists. */
    public static void checkCell(UUID unitId, Validity validity, UnitExcerpt cells) {
        if (!cells.hasMembersDuring(unitId, validity))
            throw MembershipRefusal.noCell(unitId, validity).at("unitId");
    }

    /**
     * A transfer ends the membership that applies on its first day. It never replaces one that begins later, which must be corrected first.
     */
    static void checkTransfer(Membership next, List<Membership> current) {
        for (var membership : current) {
            var cut = membership.validity().from().isBefore(next.validity().from())
                    && next.kind() == MembershipKind.OFFICIAL;
            if (!cut && membership.validity().overlaps(next.validity())) {
                throw MembershipRefusal.overlaps(membership);
            }
            if (membership.validity().contains(next.validity().from())
                    && membership.unitId().equals(next.unitId())) {
                throw MembershipRefusal.alreadyThere(next.unitId());
            }
        }
    }
}
