package vn.xeploai.ratings.quota;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.scheme.Subject;

/** What is wrong with named groups, each fault with its field. */
final class GroupFaults {
    private final Set<Subject> known;
    private final Set<String> types;

    /**
     * @param known those of the listed subjects that the campaign has
     * @param types of the units of its copied tree
     */
    GroupFaults(Set<Subject> known, Set<String> types) {
        this.known = known;
        this.types = types;
    }

    List<FieldError> of(GroupingRequest request) {
        List<FieldError> faults = new ArrayList<>();
        var names = new HashSet<String>();
        for (var at = 0; at < request.groups().size(); at++) {
            var group = request.groups().get(at);
            var place = "groups[%d].".formatted(at);
            if (!group.namesOne()) faults.add(new FieldError(place + "rule", "group-list-or-rule", null));
            if (!names.add(group.name())) faults.add(new FieldError(place + "name", "group-name-repeated", null));
            if (group.subjects() != null && !known.containsAll(group.subjects()))
                faults.add(new FieldError(place + "subjects", "subject-unknown", null));
            if (!types.containsAll(group.unitTypes()))
                faults.add(new FieldError(place + "rule.unitTypes", "group-unit-type-unknown", null));
        }
        return faults;
    }
}
