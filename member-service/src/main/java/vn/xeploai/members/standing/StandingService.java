package vn.xeploai.members.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;

/** Tình trạng đảng viên. */
@ApplicationScoped
class StandingService {
    private final Acts acts;
    private final MemberAnchor anchor;
    private final StandingRepository standings;

    StandingService(Acts acts, MemberAnchor anchor, StandingRepository standings) {
        this.acts = acts;
        this.anchor = anchor;
        this.standings = standings;
    }

    @WritesAct
    StandingsResponse record(UUID memberId, RecordStandingRequest request) {
        anchor.lock(memberId);
        var act = acts.stamp(request.document());
        var next = new Standing(memberId, request.standing().period(), act);
        standings.put(next, act);
        return StandingsResponse.of(memberId, act, standings.currentOfSameSubject(next));
    }
}
