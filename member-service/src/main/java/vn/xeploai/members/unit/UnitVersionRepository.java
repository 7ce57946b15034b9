package vn.xeploai.members.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.timeline.TimelineRepository;

@ApplicationScoped
class UnitVersionRepository implements TimelineRepository<UnitVersion> {
    @Override
    public List<UnitVersion> currentOfSameSubject(UnitVersion version) {
        return current(List.of(version.unitId()));
    }

    /** The current rows of these units, in the order of their days. */
    List<UnitVersion> current(Collection<UUID> unitIds) {
        return list("unitId in ?1 and recordedTo is null order by unitId, validFrom", unitIds);
    }

    List<UnitVersion> currentChildren(UUID unitId) {
        return list("attributes.parentId = ?1 and recordedTo is null order by validFrom", unitId);
    }
}
