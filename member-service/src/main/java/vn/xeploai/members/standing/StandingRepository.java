package vn.xeploai.members.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.xeploai.members.timeline.TimelineRepository;

@ApplicationScoped
class StandingRepository implements TimelineRepository<Standing> {
    @Override
    public List<Standing> currentOfSameSubject(Standing standing) {
        return list("memberId = ?1 and recordedTo is null order by validFrom", standing.memberId());
    }
}
