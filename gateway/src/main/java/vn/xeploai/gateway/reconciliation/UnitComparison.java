package vn.xeploai.gateway.reconciliation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/** What the two services report about each unit, side by side. Members are compared by hash only. */
final class UnitComparison {
    private final UnitFacts facts;
    private final Map<UUID, Headcount> headcounts;
    private final Map<UUID, List<UnitTally>> tallies;
    private final Map<UUID, TreeUnit> tree = new HashMap<>();

    UnitComparison(UnitFacts facts) {
        this.facts = facts;
        headcounts = facts.headcounts().stream().collect(Collectors.toMap(Headcount::unitId, count -> count));
        tallies = facts.tallies().stream().collect(Collectors.groupingBy(UnitTally::unitId));
        facts.tree().forEach(unit -> tree.put(unit.id(), unit));
    }

    Stream<Discrepancy> totals() {
        return compared().stream()
                .filter(unit -> headcount(unit).members() != roster(unit).members())
                .map(unit -> Discrepancy.ofUnit(
                        FindingRule.TOTAL_DIFFERS,
                        unit,
                        headcount(unit).members(),
                        roster(unit).members()));
    }

    /** Units whose members on the one side are not those on the other. */
    List<UUID> differing() {
        return compared().stream().filter(unit -> !sameHash(unit)).toList();
    }

    /** Units with ratings that are not in the tree of member-service. */
    List<UUID> missing() {
        return sorted(tallies.keySet().stream()
                .filter(unit -> !tree.containsKey(unit))
                .filter(unit -> tallies.get(unit).stream()
                        .anyMatch(tally -> !tally.counts().isEmpty())));
    }

    boolean isInTree(UUID unit) {
        return tree.containsKey(unit);
    }

    /** The campaigns whose copied roster has the unit. */
    List<UnitTally> tallies(UUID unit) {
        return tallies.getOrDefault(unit, List.of());
    }

    /** Whether both services have the same members there. */
    boolean sameMembers(UUID unit) {
        return tallies.containsKey(unit) && sameHash(unit);
    }

    private boolean sameHash(UUID unit) {
        return headcount(unit).hash().equals(roster(unit).hash());
    }

    private List<UUID> compared() {
        return sorted(Stream.concat(tallies.keySet().stream(), headcounts.keySet().stream())
                .filter(unit -> !belowNoCampaign(unit)));
    }

    private boolean belowNoCampaign(UUID unit) {
        if (facts.covered()) return false;
        for (var step = unit; step != null; step = parent(step)) {
            if (tallies.containsKey(step)) return false;
        }
        return true;
    }

    private UUID parent(UUID unit) {
        return unit.equals(facts.root()) || !tree.containsKey(unit)
                ? null
                : tree.get(unit).parentId();
    }

    private static List<UUID> sorted(Stream<UUID> units) {
        Set<UUID> sorted = new TreeSet<>(Comparator.comparing(UUID::toString));
        units.forEach(sorted::add);
        return List.copyOf(sorted);
    }

    private RosterSide headcount(UUID unit) {
        return headcounts.containsKey(unit) ? RosterSide.of(headcounts.get(unit)) : RosterSide.NOBODY;
    }

    private RosterSide roster(UUID unit) {
        return tallies(unit).stream().map(RosterSide::of).reduce(RosterSide.NOBODY, RosterSide::plus);
    }
}
