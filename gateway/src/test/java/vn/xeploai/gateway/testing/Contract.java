package vn.xeploai.gateway.testing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.RatingChange;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;
import vn.xeploai.gateway.source.UnitTally.Key;

/** What both services make of their single units: who has submitted, sums by row, trees and headcounts down to a depth. */
public final class Contract {
    private static final Set<String> SPEAKS_FOR_ALL_BELOW = Set.of("GRASSROOTS", "SECTIONAL", "CELL");

    private static final Map<String, String> KINDS = Map.of(
            "PROVINCE", "SUPERIOR_ORGANISATION",
            "IMMEDIATE_SUPERIOR", "SUPERIOR_ORGANISATION",
            "GRASSROOTS", "GRASSROOTS_ORGANISATION",
            "SECTIONAL", "SECTIONAL_COMMITTEE",
            "CELL", "CELL");

    private final UUID under;
    private final Map<Key, UnitTally> copies = new LinkedHashMap<>();

    private Contract(List<UnitTally> units, UUID under) {
        this.under = under;
        units.forEach(unit -> copies.put(unit.key(), unit));
    }

    /** Every unit at and below {@code under}, with the marks that rating-service adds. */
    public static List<UnitTally> units(List<UnitTally> units, UUID under) {
        var all = new Contract(units, under);
        return all.copies.values().stream()
                .filter(all::inScope)
                .map(all::marked)
                .toList();
    }

    /** One entry for {@code under} and one for each of its rows. */
    public static List<UnitTally> rows(List<UnitTally> units, UUID under) {
        return new Contract(units(units, under), under).rows();
    }

    public static List<RatingChange.Campaign> campaigns(List<UnitTally> units, UUID under) {
        var all = new Contract(units, under);
        return all.copies.values().stream()
                .filter(all::inScope)
                .filter(unit -> all.parent(unit) == null || unit.unitId().equals(under))
                .map(unit -> new RatingChange.Campaign(unit.campaignId(), unit.unitId(), all.holds(unit.campaignId())))
                .toList();
    }

    private boolean holds(UUID campaign) {
        return copies.containsKey(new Key(campaign, under));
    }

    private boolean inScope(UnitTally unit) {
        if (!holds(unit.campaignId())) return true;
        for (var step = unit; step != null; step = parent(step)) {
            if (step.unitId().equals(under)) return true;
        }
        return false;
    }

    private UnitTally parent(UnitTally unit) {
        return copies.get(new Key(unit.campaignId(), unit.parentId()));
    }

    private List<UnitTally> children(UnitTally unit) {
        return copies.values().stream()
                .filter(other -> unit.equals(parent(other)))
                .toList();
    }

    private boolean submitted(UnitTally unit) {
        if (unit.submission() != null) return true;
        for (var step = parent(unit); step != null; step = parent(step)) {
            var below = inScope(step) && !step.unitId().equals(under);
            var counts = below || SPEAKS_FOR_ALL_BELOW.contains(step.partyLevel());
            if (step.submission() != null && counts) return true;
        }
        return false;
    }

    private boolean submittedAll(UnitTally unit) {
        if (submitted(unit)) return true;
        var empty = unit.counts().stream()
                .allMatch(count -> count.count() == 0 || count.state().equals("OFF_ROSTER"));
        var below = children(unit);
        return empty && !below.isEmpty() && below.stream().allMatch(this::submittedAll);
    }

    private UnitTally marked(UnitTally unit) {
        var submitted = submitted(unit);
        var counts =
                unit.counts().stream().map(count -> marked(count, submitted)).toList();
        return with(unit, unit.rosterHash(), own(unit, submitted), submittedAll(unit), counts);
    }

    private static SubjectCount marked(SubjectCount count, boolean submitted) {
        return new SubjectCount(
                count.subjectKind(),
                count.state(),
                count.grade(),
                count.distinction(),
                count.reason(),
                submitted,
                count.count());
    }

    private static UnitTally.OwnRating own(UnitTally unit, boolean submitted) {
        var kind = KINDS.get(unit.partyLevel());
        return unit.counts().stream()
                .filter(count -> count.subjectKind().equals(kind) && count.count() > 0)
                .findFirst()
                .map(count -> new UnitTally.OwnRating(
                        kind, count.state(), count.grade(), count.distinction(), count.reason(), submitted))
                .orElse(null);
    }

    private static UnitTally with(
            UnitTally unit, BigInteger hash, UnitTally.OwnRating own, Boolean submittedAll, List<SubjectCount> counts) {
        return new UnitTally(
                unit.unitId(),
                unit.parentId(),
                unit.campaignId(),
                unit.kind(),
                unit.type(),
                unit.partyLevel(),
                unit.submission(),
                hash,
                own,
                submittedAll,
                counts);
    }

    private List<UnitTally> rows() {
        var rows = new ArrayList<UnitTally>();
        for (var unit : copies.values()) {
            var above = parent(unit);
            if (unit.unitId().equals(under)) rows.add(unit);
            else if (above == null || above.unitId().equals(under)) rows.add(sum(unit));
        }
        return rows;
    }

    private UnitTally sum(UnitTally top) {
        var below = new ArrayList<UnitTally>();
        collect(top, below);
        var counts = below.stream()
                .flatMap(unit -> unit.counts().stream())
                .collect(Collectors.groupingBy(
                        count -> with(count, 0), LinkedHashMap::new, Collectors.summingLong(SubjectCount::count)));
        var hash = below.stream()
                .map(UnitTally::rosterHash)
                .filter(Objects::nonNull)
                .reduce(BigInteger::add)
                .orElse(null);
        var sums = counts.entrySet().stream()
                .map(count -> with(count.getKey(), count.getValue()))
                .toList();
        return with(top, hash, top.own(), top.submittedAll(), sums);
    }

    private void collect(UnitTally unit, List<UnitTally> into) {
        into.add(unit);
        children(unit).forEach(child -> collect(child, into));
    }

    private static SubjectCount with(SubjectCount count, long number) {
        return new SubjectCount(
                count.subjectKind(),
                count.state(),
                count.grade(),
                count.distinction(),
                count.reason(),
                count.submitted(),
                number);
    }

    /** The units at and below one, down to a depth; all of them without. */
    public static List<TreeUnit> tree(List<TreeUnit> units, UUID root, Integer depth) {
        var depths = new HashMap<UUID, Integer>();
        var found = new ArrayList<TreeUnit>();
        for (var unit : units) {
            var at = unit.id().equals(root) ? Integer.valueOf(0) : depths.get(unit.parentId());
            if (at == null || (depth != null && at > depth)) continue;
            depths.put(unit.id(), at + 1);
            found.add(unit);
        }
        return found;
    }

    /** The headcounts at and below a unit; deeper levels are counted where the depth ends. */
    public static List<Headcount> headcounts(List<TreeUnit> units, List<Headcount> counts, UUID root, Integer depth) {
        var listed = tree(units, root, depth).stream().map(TreeUnit::id).collect(Collectors.toSet());
        var all = tree(units, root, null);
        var parents = new HashMap<UUID, UUID>();
        all.forEach(unit -> parents.put(unit.id(), unit.parentId()));
        var sums = new LinkedHashMap<UUID, Headcount>();
        for (var count : counts) {
            if (!parents.containsKey(count.unitId())) continue;
            var at = count.unitId();
            while (!listed.contains(at)) at = parents.get(at);
            sums.merge(at, at(at, count), Contract::sum);
        }
        return List.copyOf(sums.values());
    }

    private static Headcount at(UUID unit, Headcount count) {
        return new Headcount(
                unit, count.total(), count.probationary(), count.women(), count.officials(), count.rosterHash());
    }

    private static Headcount sum(Headcount left, Headcount right) {
        var hash = left.rosterHash() == null || right.rosterHash() == null
                ? (left.rosterHash() == null ? right.rosterHash() : left.rosterHash())
                : left.rosterHash().add(right.rosterHash());
        return new Headcount(
                left.unitId(),
                left.total() + right.total(),
                left.probationary() + right.probationary(),
                left.women() + right.women(),
                left.officials() + right.officials(),
                hash);
    }
}
