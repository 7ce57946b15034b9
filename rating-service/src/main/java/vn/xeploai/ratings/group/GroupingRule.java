package vn.xeploai.ratings.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.scheme.Subject;

/**
 * What may be named in groups.
 *
 * @param subjects those of the listed subjects that the campaign has
 * @param units those of the chosen units that the copied tree has
 * @param unitTypes of all units of the copied tree
 */
record GroupingRule(Set<Subject> subjects, Set<UUID> units, Collection<String> unitTypes) {
    /** All faults, each with its field. */
    List<FieldError> faults(GroupingRequest request) {
        List<FieldError> faults = new ArrayList<>();
        var names = new HashSet<String>();
        for (var at = 0; at < request.groups().size(); at++) {
            var group = request.groups().get(at);
            var place = "groups[%d].".formatted(at);
            if (!group.namesOne()) faults.add(new FieldError(place + "rule", "group-list-or-rule", null));
            if (!names.add(group.nameKey())) faults.add(new FieldError(place + "name", "group-name-repeated", null));
            if (!subjects.containsAll(group.listed()))
                faults.add(new FieldError(place + "subjects", "subject-unknown", null));
            if (!units.containsAll(group.units()))
                faults.add(new FieldError(place + "rule.units", "group-unit-unknown", null));
            group.unitTypes().stream()
                    .filter(type -> !unitTypes.contains(type))
                    .findFirst()
                    .map(type ->
                            FieldError.notAmong(place + "rule.unitTypes", "group-unit-type-unknown", type, unitTypes))
                    .ifPresent(faults::add);
        }
        return faults;
    }
}
