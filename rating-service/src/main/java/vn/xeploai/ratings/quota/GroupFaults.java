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
    private final RuleScope scope;

    /** @param known those of the listed subjects that the campaign has */
    GroupFaults(Set<Subject> known, RuleScope scope) {
        this.known = known;
        this.scope = scope;
    }

    List<FieldError> of(GroupingRequest request) {
        List<FieldError> faults = new ArrayList<>();
        var names = new HashSet<String>();
        for (var at = 0; at < request.groups().size(); at++) {
            var group = request.groups().get(at);
            var place = "groups[%d].".formatted(at);
            if (!group.namesOne()) faults.add(new FieldError(place + "rule", "group-list-or-rule", null));
            if (!names.add(group.nameKey())) faults.add(new FieldError(place + "name", "group-name-repeated", null));
            if (group.subjects() != null && !known.containsAll(group.subjects()))
                faults.add(new FieldError(place + "subjects", "subject-unknown", null));
            faults.addAll(ofRule(group, place));
        }
        return faults;
    }

    private List<FieldError> ofRule(PositionGroupRequest group, String place) {
        List<FieldError> faults = new ArrayList<>();
        if (!scope.units().containsAll(group.units()))
            faults.add(new FieldError(place + "rule.units", "group-unit-unknown", null));
        if (!scope.types().containsAll(group.unitTypes()))
            faults.add(new FieldError(place + "rule.unitTypes", "group-unit-type-unknown", null));
        return faults;
    }
}
