package vn.xeploai.platform.access;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the caller of a request may do beyond the operation that is called. */
@Singleton
public class CallerRights {
    private final Caller caller;
    private final RightsDirectory directory;

    CallerRights(Caller caller, RightsDirectory directory) {
        this.caller = caller;
        this.directory = directory;
    }

    /** All grants of the caller that hold today, those of the token among them. */
    public List<Grant> all() {
        return caller.all();
    }

    /** Whether the caller has a right everywhere. */
    public boolean isEverywhere(String scope) {
        return caller.all().stream().anyMatch(grant -> grant.allows(scope) && grant.holdsEverywhere());
    }

    /** Whether the caller has a right for all of these units and members. */
    public boolean has(String scope, Collection<UUID> units, Collection<UUID> members) {
        if (isEverywhere(scope)) return true;
        var inside = directory.inside(roots(scope), units, members);
        return inside.containsAll(units) && inside.containsAll(members);
    }

    /** The units at and below which the caller has a right. */
    private Set<UUID> roots(String scope) {
        return caller.all().stream()
                .filter(grant -> grant.allows(scope))
                .map(Grant::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
