package vn.xeploai.members.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.members.unit.UnitDirectory;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;

/** Chuyển sinh hoạt đảng. */
@ApplicationScoped
class TransferService {
    private final Acts acts;
    private final MemberAnchor anchor;
    private final UnitDirectory units;
    private final MembershipRepository memberships;

    TransferService(Acts acts, MemberAnchor anchor, UnitDirectory units, MembershipRepository memberships) {
        this.acts = acts;
        this.anchor = anchor;
        this.units = units;
        this.memberships = memberships;
    }

    @WritesAct
    TransferResponse transfer(UUID memberId, TransferRequest request) {
        anchor.lock(memberId);
        if (request.kind() == MembershipKind.OFFICIAL && request.to() != null)
            throw MembershipRefusal.officialWithEnd();
        MembershipRule.checkCell(
                request.toUnitId(), request.validity(), units.known(List.of(), List.of(request.toUnitId())));
        var act = acts.stamp(request.document());
        var next = new Membership(memberId, request.toUnitId(), request.kind(), request.validity(), act);
        MembershipRule.checkTransfer(next, memberships.currentOfSameSubject(next));
        memberships.put(next, act);
        return new TransferResponse(
                memberId,
                act.recordedAt(),
                memberships.currentOfSameSubject(next).stream()
                        .map(MembershipPeriod::of)
                        .toList());
    }
}
