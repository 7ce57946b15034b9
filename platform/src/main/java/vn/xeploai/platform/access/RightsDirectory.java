package vn.xeploai.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is recorded of the rights of callers, and where units and members belong today. member-service keeps it; the others ask it. */
public interface RightsDirectory {
    /** The grants of the caller of this request that hold today. */
    List<Grant> grants();

    /**
     * Which of these units and members are at or below one of the roots today. A unit that has ended belongs where its heir does: the unit
     * that received all of it.
     */
    Set<UUID> inside(Collection<UUID> roots, Collection<UUID> units, Collection<UUID> members);
}
