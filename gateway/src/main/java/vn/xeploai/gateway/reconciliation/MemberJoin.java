package vn.xeploai.gateway.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.xeploai.gateway.source.LineReader;
import vn.xeploai.gateway.source.MemberLines;

/** Compares members and ratings side by side and records each member who is not in the same place in both. */
final class MemberJoin implements MemberLines.Visitor {
    private final Set<UUID> outside;
    private final DiscrepancyTally tally;
    private final Set<UUID> ratedUnits = new TreeSet<>();
    private final List<UUID> ratedIn = new ArrayList<>();
    private UUID member;
    private UUID unit;

    /** @param outside units whose members no campaign rates */
    MemberJoin(Set<UUID> outside, DiscrepancyTally tally) {
        this.outside = outside;
        this.tally = tally;
    }

    /** Every unit that has a rating. */
    Set<UUID> ratedUnits() {
        return ratedUnits;
    }

    @Override
    public void ratingWithoutMember(LineReader rating) {
        var rated = rating.id("unitId");
        ratedUnits.add(rated);
        add(FindingRule.RATING_WITHOUT_MEMBER, rated, rating.id("subjectId"), null, rated);
    }

    @Override
    public void member(LineReader line) {
        member = line.id("id");
        unit = line.id("unitId");
        ratedIn.clear();
    }

    @Override
    public void ratingOfMember(LineReader rating) {
        var rated = rating.id("unitId");
        ratedUnits.add(rated);
        ratedIn.add(rated);
    }

    @Override
    public void endOfMember() {
        if (ratedIn.isEmpty()) {
            if (!outside.contains(unit)) add(FindingRule.MEMBER_WITHOUT_RATING, unit, member, unit, null);
            return;
        }
        var rated = ratedIn.get(0);
        if (ratedIn.size() > 1) {
            var units = String.join(", ", ratedIn.stream().map(UUID::toString).toList());
            add(FindingRule.MEMBER_IN_TWO_CELLS, unit, member, unit, units);
            return;
        }
        if (!rated.equals(unit)) add(FindingRule.MEMBER_IN_OTHER_UNIT, rated, member, unit, rated);
    }

    private void add(FindingRule rule, UUID unitId, UUID memberId, Object expected, Object actual) {
        tally.add(Discrepancy.ofMember(rule, unitId, memberId, expected, actual));
    }
}
