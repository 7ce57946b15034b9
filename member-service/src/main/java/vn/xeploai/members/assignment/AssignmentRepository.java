package vn.xeploai.members.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.members.timeline.TimelineRepository;

@ApplicationScoped
class AssignmentRepository implements TimelineRepository<Assignment> {
    @Override
    public List<Assignment> currentOfSameSubject(Assignment one) {
        return one.cellId() != null
                ? list("committeeId = ?1 and cellId = ?2 and recordedTo is null", one.committeeId(), one.cellId())
                : list("committeeId = ?1 and field = ?2 and recordedTo is null", one.committeeId(), one.field());
    }

    Optional<Assignment> findCurrent(UUID id) {
        return find("id = ?1 and recordedTo is null", id).firstResultOptional();
    }
}
