package vn.xeploai.members.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.problem.Refusals;

/** Standings (tình trạng đảng viên). */
@ApplicationScoped
public class StandingService {
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
        return record(memberId, request.standing(), acts.stampPast(request.document()));
    }

    @WritesAct
    RecordStandingsResponse recordMany(RecordStandingsRequest request) {
        var known = anchor.lock(request.members());
        var act = acts.stampPast(request.document());
        var members = Refusals.ofRows("standings", request.standings(), row -> {
            known.require(row.memberId());
            return record(row.memberId(), row.standing(), act);
        });
        return new RecordStandingsResponse(act.recordedAt(), members);
    }

    private StandingsResponse record(UUID memberId, StandingRequest request, Act act) {
        var next = new Standing(memberId, request, act);
        standings.put(next, act);
        return StandingsResponse.of(memberId, act, standings.currentOfSameSubject(next));
    }

    /** The standings that are recorded now, by member. */
    public Map<UUID, List<StandingRequest>> current(Collection<UUID> members) {
        return standings.list("memberId in ?1 and recordedTo is null", members).stream()
                .collect(Collectors.groupingBy(
                        Standing::memberId, Collectors.mapping(Standing::request, Collectors.toList())));
    }

    /** Records the standings of a new member; written with the act's other rows. */
    public void begin(UUID memberId, List<StandingRequest> requests, Act act) {
        requests.forEach(request -> standings.persist(new Standing(memberId, request, act)));
    }
}
