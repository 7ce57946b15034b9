package vn.xeploai.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.code.NamedId;

/** What the operation of this request needs, and the grants by which its caller has it. */
@RequestScoped
public class AccessCheck {
    private static final String UNIT = "unit";
    private static final String MEMBER = "member";

    private final RightsDirectory directory;
    private AccessRule rule;
    private List<Grant> grants = List.of();

    AccessCheck(RightsDirectory directory) {
        this.directory = directory;
    }

    void begin(AccessRule rule, List<Grant> grants) {
        this.rule = rule;
        this.grants = grants;
    }

    /** The rule of the called operation; null outside of a call. */
    AccessRule rule() {
        return rule;
    }

    /** Whether the caller may do this everywhere. */
    boolean isEverywhere() {
        return grants.stream().anyMatch(Grant::holdsEverywhere);
    }

    /** The units at and below which the caller may do this. */
    Set<UUID> roots() {
        return grants.stream().map(Grant::unitId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The only members whose records the caller may read. */
    private Set<UUID> ownMembers() {
        return grants.stream().map(Grant::memberId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /**
     * Refuses units and members that are not the caller's.
     *
     * @throws vn.xeploai.platform.problem.Refusal 403 {@code unit-outside-rights} for a unit, 404 {@code record-not-visible} for a member
     */
    void require(Collection<NamedId> named) {
        if (isEverywhere() || named.isEmpty()) return;
        named.stream().filter(one -> one.id() == null).findFirst().ifPresent(one -> {
            throw AccessRefusal.unitRequired(one.field(), rule.scope(), roots());
        });
        var inside = inside(named);
        for (var one : named) {
            if (inside.contains(one.id())) continue;
            if (UNIT.equals(one.kind())) throw AccessRefusal.outside(rule.scope(), one.field(), one.id());
            throw AccessRefusal.notVisible();
        }
    }

    /**
     * Refuses as {@link #require}, and a body that names none of the fields by which the caller's rights are judged.
     *
     * @throws vn.xeploai.platform.problem.Refusal 403 {@code unit-required}
     */
    void requireNamed(List<String> fields, Collection<NamedId> named) {
        if (!isEverywhere() && named.isEmpty() && !fields.isEmpty())
            throw AccessRefusal.unitRequired(fields.get(0), rule.scope(), roots());
        require(named);
    }

    /** Whether a record that is about all of these may be seen: one of them is the caller's. */
    boolean maySee(Collection<RecordPlaceSql.Place> places) {
        if (isEverywhere()) return true;
        var named = places.stream()
                .map(place -> new NamedId("", place.isMember() ? MEMBER : UNIT, place.id()))
                .toList();
        return !inside(named).isEmpty();
    }

    private Set<UUID> inside(Collection<NamedId> named) {
        var units = new HashSet<UUID>();
        var members = new HashSet<UUID>();
        for (var one : named) {
            if (!UNIT.equals(one.kind())) members.add(one.id());
            if (!MEMBER.equals(one.kind())) units.add(one.id());
        }
        var inside = new HashSet<>(ownMembers());
        if (!roots().isEmpty()) inside.addAll(directory.inside(roots(), units, members));
        inside.retainAll(named.stream().map(NamedId::id).collect(Collectors.toSet()));
        return inside;
    }

    /**
     * Refuses a unit for which the caller must not act.
     *
     * @throws vn.xeploai.platform.problem.Refusal 403 {@code acting-unit-not-allowed}
     */
    void requireActing(NamedId acting) {
        var roots = new HashSet<UUID>();
        for (var grant : grants) {
            if (acting.id().equals(grant.actingUnitId())) return;
            if (grant.actingUnitId() != null) continue;
            if (grant.holdsEverywhere()) return;
            if (grant.unitId() != null) roots.add(grant.unitId());
        }
        var isInside = !roots.isEmpty()
                && !directory.inside(roots, Set.of(acting.id()), Set.of()).isEmpty();
        if (!isInside) throw AccessRefusal.notActing(acting.field(), acting.id());
    }
}
