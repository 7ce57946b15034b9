package vn.xeploai.members.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.members.timeline.TimelineRepository;

@ApplicationScoped
class QualificationRepository implements TimelineRepository<Qualification> {
    /** Several qualifications may be held at once, so one replaces no other. */
    @Override
    public List<Qualification> currentOfSameSubject(Qualification qualification) {
        return List.of();
    }

    List<Qualification> current(Collection<UUID> members) {
        return list("memberId in ?1 and recordedTo is null", members);
    }

    Optional<Qualification> findCurrent(UUID id) {
        return find("id = ?1 and recordedTo is null", id).firstResultOptional();
    }
}
