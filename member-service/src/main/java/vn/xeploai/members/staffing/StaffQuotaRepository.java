package vn.xeploai.members.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.xeploai.members.timeline.TimelineRepository;

@ApplicationScoped
class StaffQuotaRepository implements TimelineRepository<StaffQuota> {
    @Override
    public List<StaffQuota> currentOfSameSubject(StaffQuota quota) {
        return list("unitId = ?1 and staffGroup = ?2 and recordedTo is null", quota.unitId(), quota.staffGroup());
    }
}
