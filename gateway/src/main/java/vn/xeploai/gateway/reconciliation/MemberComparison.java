package vn.xeploai.gateway.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.UUID;
import vn.xeploai.gateway.source.MemberDirectory;

/** The members of the units that differ, one by one: in which units member-service has them, and in which units they are rated. */
final class MemberComparison {
    private final UnitComparison units;
    private final RatingRoster rated;
    private final Map<UUID, Set<UUID>> roster = new HashMap<>();
    private final Map<UUID, Set<UUID>> ratings = new HashMap<>();

    private MemberComparison(UnitComparison units, RatingRoster rated) {
        this.units = units;
        this.rated = rated;
    }

    static MemberComparison of(UnitComparison units, List<MemberDirectory.RosterMember> roster, RatingRoster rated) {
        var comparison = new MemberComparison(units, rated);
        roster.forEach(member -> add(comparison.roster, member.id(), member.unitId()));
        rated.members().forEach(member -> add(comparison.ratings, member.id(), member.unitId()));
        return comparison;
    }

    private static void add(Map<UUID, Set<UUID>> unitsOf, UUID member, UUID unit) {
        unitsOf.computeIfAbsent(member, any -> new TreeSet<>(Comparator.comparing(UUID::toString)))
                .add(unit);
    }

    List<Discrepancy> discrepancies() {
        var found = new ArrayList<Discrepancy>();
        ratings.forEach((member, in) -> ofRatings(member, in, found));
        roster.forEach((member, in) -> ofRoster(member, in, found));
        return found.stream().sorted().distinct().toList();
    }

    private void ofRatings(UUID member, Set<UUID> ratedIn, List<Discrepancy> found) {
        var belongsTo = roster.getOrDefault(member, Set.of());
        if (ratedIn.size() > 1) found.add(inTwoCells(member, ratedIn));
        if (ratedIn.size() > 1 || belongsTo.containsAll(ratedIn)) return;
        var unit = ratedIn.iterator().next();
        var belongs = belongsTo.isEmpty() ? null : belongsTo.iterator().next();
        found.add(ofRating(member, unit, belongs));
    }

    private Discrepancy ofRating(UUID member, UUID unit, UUID belongs) {
        if (belongs == null) {
            return Discrepancy.ofMember(FindingRule.RATING_WITHOUT_MEMBER, unit, member, null, unit);
        }
        return units.sameMembers(belongs)
                ? inTwoCells(member, Set.of(belongs, unit))
                : Discrepancy.ofMember(FindingRule.MEMBER_IN_OTHER_UNIT, unit, member, belongs, unit);
    }

    private void ofRoster(UUID member, Set<UUID> belongsTo, List<Discrepancy> found) {
        if (belongsTo.size() > 1) found.add(inTwoCells(member, belongsTo));
        if (belongsTo.size() > 1 || ratings.containsKey(member)) return;
        var unit = belongsTo.iterator().next();
        if (rated.isComplete(unit)) {
            found.add(Discrepancy.ofMember(FindingRule.MEMBER_WITHOUT_RATING, unit, member, unit, null));
        }
    }

    private Discrepancy inTwoCells(UUID member, Set<UUID> in) {
        var sorted = in.stream().sorted(Comparator.comparing(UUID::toString)).toList();
        var named = roster.getOrDefault(member, Set.of());
        return Discrepancy.ofMember(FindingRule.MEMBER_IN_TWO_CELLS, sorted.get(0), member, text(named), text(sorted));
    }

    private static String text(Iterable<UUID> units) {
        var text = new StringJoiner(", ");
        units.forEach(unit -> text.add(unit.toString()));
        return text.toString();
    }
}
