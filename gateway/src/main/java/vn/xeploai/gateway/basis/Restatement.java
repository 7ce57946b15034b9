package vn.xeploai.gateway.basis;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.figures.BucketRule;
import vn.xeploai.gateway.figures.Figures;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnitFigures;
import vn.xeploai.gateway.figures.UnratedKinds;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.MemberRating;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/**
 * The ratings of a period grouped under the tree of a later day. Each unit's subjects go where the unit went; the members of a unit that
 * was divided go one by one; what went nowhere is counted as such, so that nothing is unattributed and nothing is counted twice.
 */
final class Restatement {
    private final RestatedFacts sources;
    private final Successors successors;
    private final BucketRule buckets;
    private final Coverage campaigns;
    private final Map<UUID, List<UnitTally>> tallies;
    private final Map<UUID, Division> divisions = new LinkedHashMap<>();
    private final Map<UUID, TreeUnit> units = new HashMap<>();
    private final Map<UUID, Headcount> headcounts = new HashMap<>();
    private final Map<Target, Group> groups = new LinkedHashMap<>();
    private final Map<UUID, Long> unattributed = new LinkedHashMap<>();
    private final Set<SubjectKind> unrated = EnumSet.noneOf(SubjectKind.class);
    private final Set<SubjectKind> unratedBelow = EnumSet.noneOf(SubjectKind.class);

    Restatement(RestatedFacts sources) {
        this.sources = sources;
        successors = new Successors(sources.unit().id(), sources.lineage());
        buckets = new BucketRule(sources.tallies().scheme());
        campaigns = new Coverage(sources.lineage(), sources.tallies());
        tallies = sources.tallies().units().stream().collect(Collectors.groupingBy(UnitTally::unitId));
        sources.lineage().fromUnits().forEach(unit -> units.put(unit.id(), unit));
        sources.headcounts().forEach(count -> headcounts.put(count.unitId(), count));
        links().forEach((unit, links) -> divisions.put(unit, new Division(successors, links)));
        divisions.keySet().forEach(this::count);
    }

    /**
     * By unit whose subjects are counted: those that links start from and, in a report on a unit of the earlier day, all that were copied.
     */
    private Map<UUID, List<Lineage.Link>> links() {
        Map<UUID, List<Lineage.Link>> links = sources.lineage().links().stream()
                .collect(Collectors.groupingBy(Lineage.Link::fromId, LinkedHashMap::new, Collectors.toList()));
        if (sources.lineage().scope() == Lineage.Scope.FROM) {
            tallies.keySet().stream().sorted().forEach(unit -> links.putIfAbsent(unit, List.of()));
        }
        return links;
    }

    private void count(UUID unit) {
        var division = divisions.get(unit);
        tallies.getOrDefault(unit, List.of()).forEach(tally -> count(tally, division));
        countUnrated(unit, division);
        countHeads(unit, division);
        division.all().forEach(this::group);
    }

    private void count(UnitTally tally, Division division) {
        for (var count : tally.counts()) {
            var member = count.subjectKind().equals(SubjectKind.MEMBER.name());
            if (!member || !division.divided()) add(tally.unitId(), division.whole(), count);
        }
        if (division.divided()) countMembers(tally, division);
    }

    private void countMembers(UnitTally tally, Division division) {
        var counted = tally.counts().stream()
                .filter(count -> count.subjectKind().equals(SubjectKind.MEMBER.name())
                        && !count.state().equals("OFF_ROSTER"))
                .toList();
        var ratings = sources.members().getOrDefault(tally.key(), List.of());
        if (ratings.size() != counted.stream().mapToLong(SubjectCount::count).sum()) {
            throw SourceRefusal.unusable(
                    Source.RATING_SERVICE, "the ratings of a unit are not those that were counted");
        }
        var submitted = counted.stream().anyMatch(SubjectCount::submitted);
        for (MemberRating rating : ratings) {
            add(tally.unitId(), division.of(rating.subject().id()), rating.counted(submitted));
        }
    }

    private void add(UUID unit, Target target, SubjectCount count) {
        var figures = buckets.figures(count);
        group(target).add(figures, count.submitted());
        addUnattributed(unit, target, figures.of(SubjectKind.MEMBER).total());
    }

    private void addUnattributed(UUID unit, Target target, long members) {
        if (members > 0 && target.equals(Target.UNATTRIBUTED)) unattributed.merge(unit, members, Long::sum);
    }

    private UUID above(UUID unit) {
        return units.containsKey(unit) ? units.get(unit).parentId() : null;
    }

    /** What no campaign rates in a unit is as member-service has it. */
    private void countUnrated(UUID unit, Division division) {
        var members = headcounts.containsKey(unit) ? headcounts.get(unit).total() : 0;
        if (isUnrated(SubjectKind.MEMBER, unit, members)) {
            if (division.divided()) countRoster(unit, members, division);
            else countUnrated(unit, division.whole(), members);
        }
        if (!units.containsKey(unit)) return;
        SubjectKind.ofUnit(units.get(unit).partyLevel())
                .filter(kind -> isUnrated(kind, unit, 1))
                .ifPresent(kind -> group(division.whole()).add(UnitFigures.of(kind, Figures.notReported(1)), false));
    }

    /** Whether subjects are not reported: they are left out, and remembered, where no campaign at all rates their kind. */
    private boolean isUnrated(SubjectKind kind, UUID unit, long count) {
        if (campaigns.rates(unit, kind)) return false;
        var left = campaigns.leavesOut(kind);
        if (left && count > 0) {
            unrated.add(kind);
            if (!unit.equals(sources.unit().id())) unratedBelow.add(kind);
        }
        return !left;
    }

    private void countRoster(UUID unit, long members, Division division) {
        var roster = sources.rosters().getOrDefault(unit, List.of());
        if (roster.size() != members) {
            throw SourceRefusal.unusable(Source.MEMBER_SERVICE, "the roster of a unit is not what was counted");
        }
        roster.forEach(member -> countUnrated(unit, division.of(member), 1));
    }

    private void countUnrated(UUID unit, Target target, long members) {
        group(target).add(UnitFigures.of(SubjectKind.MEMBER, Figures.notReported(members)), false);
        addUnattributed(unit, target, members);
    }

    private void countHeads(UUID unit, Division division) {
        var count = headcounts.get(unit);
        if (count == null || count.total() == 0) return;
        if (division.divided()) {
            division.all().forEach(target -> group(target).headsUnknown());
            group(Target.UNATTRIBUTED).headsUnknown();
            return;
        }
        group(division.whole()).add(count);
    }

    private Group group(Target target) {
        return groups.computeIfAbsent(target, any -> new Group());
    }

    /** By where it is counted. */
    Map<Target, Group> groups() {
        return groups;
    }

    Successors successors() {
        return successors;
    }

    /** How many members of which unit can be attributed to none of the later day. */
    Map<UUID, Long> unattributedMembers() {
        return unattributed;
    }

    UnratedKinds unrated() {
        return new UnratedKinds(unrated, unratedBelow);
    }

    /** How many members are at and below each of the highest units below no campaign. */
    Map<UUID, Long> withoutCampaign() {
        var members = new LinkedHashMap<UUID, Long>();
        divisions.keySet().stream().filter(unit -> !campaigns.reaches(unit)).forEach(unit -> {
            var count = headcounts.containsKey(unit) ? headcounts.get(unit).total() : 0;
            members.merge(highestWithoutCampaign(unit), count, Long::sum);
        });
        return members;
    }

    private UUID highestWithoutCampaign(UUID unit) {
        var highest = unit;
        while (divisions.containsKey(above(highest))) highest = above(highest);
        return highest;
    }
}
