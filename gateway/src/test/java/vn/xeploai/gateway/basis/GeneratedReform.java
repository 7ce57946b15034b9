package vn.xeploai.gateway.basis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.LineageExtent;
import vn.xeploai.gateway.source.MemberRating;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;
import vn.xeploai.gateway.testing.Facts;
import vn.xeploai.gateway.testing.GeneratedFacts;

/**
 * A district by chance that ended, and what became of its units: some still exist, some went wholly to another unit, some were divided,
 * with or without a rule for the rest, some ended without a successor. Their successors are in two provinces.
 */
final class GeneratedReform {
    private final Random chance;
    private final Facts facts;
    private final List<Lineage.Link> links = new ArrayList<>();
    private final List<TreeUnit> successors = new ArrayList<>();
    private final Map<UnitTally.Key, List<MemberRating>> members = new HashMap<>();
    private final Map<UUID, List<UUID>> rosters = new HashMap<>();

    private GeneratedReform(long seed, int size) {
        chance = new Random(seed);
        facts = GeneratedFacts.of(seed, size);
        successors.add(unit("country", null, "COUNTRY"));
        for (var province : List.of("north", "south")) {
            successors.add(unit(province, "country", "PROVINCE_COMMITTEE"));
            for (int i = 0; i < 3; i++) {
                successors.add(unit(province + i, province, "COMMUNE_COMMITTEE"));
                successors.add(unit(province + i + " cell", province + i, "CELL"));
            }
        }
        facts.tree().units().forEach(this::link);
        facts.units().units().forEach(this::nameMembers);
        facts.headcounts().units().forEach(this::nameUnrated);
    }

    static GeneratedReform of(long seed, int size) {
        return new GeneratedReform(seed, size);
    }

    private static TreeUnit unit(String name, String parent, String kind) {
        return new TreeUnit(Facts.id(name), parent == null ? null : Facts.id(parent), null, name, kind, null, null);
    }

    private void link(TreeUnit unit) {
        switch (chance.nextInt(6)) {
            case 2 -> stay(unit);
            case 0 -> links.add(new Lineage.Link(unit.id(), null, LineageExtent.NONE, null, false));
            case 1 -> divide(unit.id());
            default -> links.add(new Lineage.Link(unit.id(), anySuccessor(), LineageExtent.WHOLE, null, false));
        }
    }

    /** It still exists below the north, whole or without those who went to another unit. */
    private void stay(TreeUnit unit) {
        var other = anySuccessor();
        successors.add(new TreeUnit(
                unit.id(), Facts.id("north0"), null, unit.name(), unit.kind(), unit.type(), unit.partyLevel()));
        if (chance.nextBoolean()) {
            links.add(new Lineage.Link(unit.id(), unit.id(), LineageExtent.SAME, null, false));
            return;
        }
        links.add(new Lineage.Link(unit.id(), unit.id(), LineageExtent.PART, null, true));
        links.add(new Lineage.Link(unit.id(), other, LineageExtent.PART, named(unit.id(), 0), false));
    }

    /** The first of its members go to one unit, the next to another, who is left to the second or nowhere. */
    private void divide(UUID unit) {
        var one = anySuccessor();
        var other = anySuccessor();
        if (one.equals(other)) {
            links.add(new Lineage.Link(unit, one, LineageExtent.WHOLE, null, false));
            return;
        }
        links.add(new Lineage.Link(unit, one, LineageExtent.PART, named(unit, 0), false));
        links.add(new Lineage.Link(unit, other, LineageExtent.PART, named(unit, 5), chance.nextBoolean()));
        if (chance.nextInt(3) == 0) links.add(new Lineage.Link(unit, null, LineageExtent.PART, null, false));
    }

    private static List<UUID> named(UUID unit, int from) {
        var members = new ArrayList<UUID>();
        for (int i = from; i < from + 5; i++) members.add(member(unit, i));
        return members;
    }

    private static UUID member(UUID unit, int number) {
        return Facts.id(unit + " member " + number);
    }

    private UUID anySuccessor() {
        return successors.get(1 + chance.nextInt(successors.size() - 1)).id();
    }

    private void nameMembers(UnitTally tally) {
        var named = new ArrayList<MemberRating>();
        for (var count : tally.counts()) {
            if (!count.subjectKind().equals("MEMBER") || count.state().equals("OFF_ROSTER")) continue;
            for (int i = 0; i < count.count(); i++) named.add(rating(tally.unitId(), named.size(), count));
        }
        members.put(tally.key(), named);
    }

    private void nameUnrated(Headcount count) {
        var roster = new ArrayList<UUID>();
        for (int i = 0; i < count.total(); i++) roster.add(member(count.unitId(), i));
        rosters.put(count.unitId(), roster);
    }

    private static MemberRating rating(UUID unit, int number, SubjectCount count) {
        var member = new MemberRating.Subject(member(unit, number));
        return new MemberRating(member, unit, count.state(), count.grade(), count.distinction(), count.reason());
    }

    UUID district() {
        return Facts.id("district");
    }

    List<UUID> provinces() {
        return List.of(Facts.id("north"), Facts.id("south"));
    }

    MemberTree tree() {
        return facts.tree();
    }

    Headcounts headcounts() {
        return facts.headcounts();
    }

    Tallies tallies() {
        return facts.units();
    }

    List<Lineage.Link> links() {
        return links;
    }

    Set<UUID> withoutCampaign() {
        return MergedTree.of(district(), tree(), headcounts(), tallies()).unitsWithoutRatedMembers();
    }

    /** The report on the district, under whatever became of it. */
    RestatedFacts sources() {
        return sources(tree().units().get(0), Lineage.Scope.FROM, links);
    }

    RestatedFacts shuffled() {
        var others = new ArrayList<>(links);
        Collections.shuffle(others, chance);
        return sources(tree().units().get(0), Lineage.Scope.FROM, others);
    }

    /** The report on the present units of a province: of units of which anything leads there, with all their links. */
    RestatedFacts sourcesOf(UUID province) {
        var below = new HashSet<UUID>();
        below.add(province);
        successors.stream().filter(unit -> below.contains(unit.parentId())).forEach(unit -> below.add(unit.id()));
        var leading = new HashSet<UUID>();
        links.stream().filter(link -> below.contains(link.toId())).forEach(link -> leading.add(link.fromId()));
        var asked =
                successors.stream().filter(unit -> unit.id().equals(province)).findFirst();
        return sources(
                asked.orElseThrow(),
                Lineage.Scope.TO,
                links.stream().filter(link -> leading.contains(link.fromId())).toList());
    }

    private RestatedFacts sources(TreeUnit asked, Lineage.Scope scope, List<Lineage.Link> links) {
        var lineage = new Lineage(Facts.KNOWN_AT, scope, links, tree().units(), successors);
        return new RestatedFacts(asked, lineage, tallies(), headcounts().units(), members, rosters);
    }
}
