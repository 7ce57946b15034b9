package vn.xeploai.gateway.reconciliation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/** What the two services say about each unit, side by side. No single member is looked at here: hashes tell where to look. */
final class UnitComparison {
    private final Reconcilable known;
    private final Map<UUID, Headcount> headcounts;
    private final Map<UUID, List<UnitTally>> tallies;
    private final Map<UUID, TreeUnit> standing;
    private final MergedTree merged;

    UnitComparison(Reconcilable known) {
        this.known = known;
        merged = known.merged();
        headcounts = known.headcounts().units().stream().collect(Collectors.toMap(Headcount::unitId, count -> count));
        tallies = known.tallies().units().stream().collect(Collectors.groupingBy(UnitTally::unitId));
        standing = known.tree().units().stream().collect(Collectors.toMap(TreeUnit::id, unit -> unit));
    }

    Stream<Discrepancy> discrepancies() {
        return Stream.concat(noCampaign(), totals());
    }

    private Stream<Discrepancy> noCampaign() {
        var memos = known.memos();
        return merged.withoutCampaign().stream()
                .map(unit -> Discrepancy.ofUnit(
                        FindingRule.NO_CAMPAIGN,
                        unit.id(),
                        memos.below(unit.id()).headcount(),
                        null));
    }

    private Stream<Discrepancy> totals() {
        return compared().stream()
                .filter(unit -> headcount(unit) != onRoster(unit))
                .map(unit -> Discrepancy.ofUnit(FindingRule.TOTAL_DIFFERS, unit, headcount(unit), onRoster(unit)));
    }

    /** Units whose members on the one side are not those on the other. */
    List<UUID> differing() {
        return compared().stream()
                .filter(unit -> !Objects.equals(memberHash(unit), ratingHash(unit)))
                .toList();
    }

    /** Units with ratings that are not in the tree of member-service. */
    List<UUID> notStanding() {
        return sorted(tallies.keySet().stream()
                .filter(unit -> !standing.containsKey(unit))
                .filter(unit -> tallies.get(unit).stream()
                        .anyMatch(tally -> !tally.counts().isEmpty())));
    }

    boolean standsInTree(UUID unit) {
        return standing.containsKey(unit);
    }

    /** The campaigns whose copied roster has the unit. */
    List<UnitTally> tallies(UUID unit) {
        return tallies.getOrDefault(unit, List.of());
    }

    /** Whether both services name the same members there, so that nobody need be asked. */
    boolean sameMembers(UUID unit) {
        return tallies.containsKey(unit) && Objects.equals(memberHash(unit), ratingHash(unit));
    }

    private List<UUID> compared() {
        var outside = merged.unitsWithoutCampaign();
        return sorted(Stream.concat(tallies.keySet().stream(), headcounts.keySet().stream())
                .filter(unit -> !outside.contains(unit)));
    }

    private static List<UUID> sorted(Stream<UUID> units) {
        Set<UUID> sorted = new TreeSet<>(Comparator.comparing(UUID::toString));
        units.forEach(sorted::add);
        return List.copyOf(sorted);
    }

    private String memberHash(UUID unit) {
        return headcounts.containsKey(unit) ? headcounts.get(unit).rosterHash() : null;
    }

    private String ratingHash(UUID unit) {
        return tallies(unit).stream()
                .map(UnitTally::rosterHash)
                .filter(Objects::nonNull)
                .sorted()
                .reduce((left, right) -> left + "," + right)
                .orElse(null);
    }

    private long headcount(UUID unit) {
        return headcounts.containsKey(unit) ? headcounts.get(unit).total() : 0;
    }

    private long onRoster(UUID unit) {
        return tallies(unit).stream()
                .flatMap(tally -> tally.counts().stream())
                .filter(count ->
                        count.subjectKind().equals("MEMBER") && !count.state().equals("OFF_ROSTER"))
                .mapToLong(SubjectCount::count)
                .sum();
    }
}
