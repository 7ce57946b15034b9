package vn.xeploai.members.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.xeploai.members.timeline.TimelineRepository;

@ApplicationScoped
class MembershipRepository implements TimelineRepository<Membership> {
    @Override
    public List<Membership> currentOfSameSubject(Membership membership) {
        return list(
                "memberId = ?1 and kind = ?2 and recordedTo is null order by validFrom",
                membership.memberId(),
                membership.kind());
    }
}
