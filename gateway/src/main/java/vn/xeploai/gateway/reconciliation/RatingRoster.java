package vn.xeploai.gateway.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.RatingDirectory;

/** The members who are rated in the units that were examined. */
final class RatingRoster {
    private final Map<UUID, Set<UUID>> byUnit = new HashMap<>();
    private final Set<UUID> complete = new HashSet<>();

    RatingRoster(Collection<UUID> units) {
        units.forEach(unit -> byUnit.put(unit, new HashSet<>()));
        complete.addAll(units);
    }

    /** The answer also holds the ratings of units below; those are examined separately. */
    void add(UUID unit, RatingDirectory.MemberRatings answer) {
        if (!answer.complete()) complete.remove(unit);
        answer.ratings().stream()
                .filter(rating -> rating.unitId().equals(unit) && rating.onRoster())
                .forEach(rating -> byUnit.get(unit).add(rating.subject().id()));
    }

    /** Every rating as a member and the unit of the rating. */
    List<MemberDirectory.RosterMember> members() {
        var members = new ArrayList<MemberDirectory.RosterMember>();
        byUnit.forEach((unit, ids) -> ids.forEach(id -> members.add(new MemberDirectory.RosterMember(id, unit))));
        return members;
    }

    boolean isComplete() {
        return complete.size() == byUnit.size();
    }

    /** Whether all ratings of that unit were read, so that a missing one is really missing. */
    boolean isComplete(UUID unit) {
        return complete.contains(unit);
    }
}
