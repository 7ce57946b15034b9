package vn.xeploai.gateway.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.xeploai.gateway.source.CheckedLines;
import vn.xeploai.gateway.source.MemberLines;

/** Goes through members and ratings side by side, in one pass, and notes whoever is not where both say. */
final class MemberJoin {
    private final CheckedLines members;
    private final CheckedLines ratings;
    private final Set<UUID> outside;
    private final Tally tally;
    private final Set<UUID> ratedUnits = new TreeSet<>();
    private boolean rated;

    /** @param outside units below no campaign, whose members nobody can have rated */
    MemberJoin(MemberLines lines, Set<UUID> outside, Tally tally) {
        this.members = lines.members();
        this.ratings = lines.ratings();
        this.outside = outside;
        this.tally = tally;
    }

    void run() {
        rated = ratings.next();
        while (members.next()) {
            while (rated && ratings.key().compareTo(members.key()) < 0) ratingWithoutMember();
            member();
        }
        while (rated) ratingWithoutMember();
    }

    /** Every unit in which a rating stands. */
    Set<UUID> ratedUnits() {
        return ratedUnits;
    }

    private void ratingWithoutMember() {
        var member = ratings.id("subjectId");
        var unit = ratedUnit();
        tally.note(Discrepancy.ofMember(FindingRule.RATING_WITHOUT_MEMBER, unit, member, null, unit));
    }

    private void member() {
        var member = members.id("id");
        var unit = members.id("unitId");
        var ratedIn = new ArrayList<UUID>();
        while (rated && ratings.key().equals(members.key())) ratedIn.add(ratedUnit());
        if (ratedIn.isEmpty()) {
            if (!outside.contains(unit)) {
                tally.note(Discrepancy.ofMember(FindingRule.MEMBER_WITHOUT_RATING, unit, member, unit, null));
            }
            return;
        }
        if (ratedIn.size() > 1) {
            tally.note(Discrepancy.ofMember(FindingRule.MEMBER_IN_TWO_CELLS, unit, member, unit, text(ratedIn)));
            return;
        }
        if (!ratedIn.get(0).equals(unit)) {
            tally.note(Discrepancy.ofMember(
                    FindingRule.MEMBER_IN_OTHER_UNIT, ratedIn.get(0), member, unit, ratedIn.get(0)));
        }
    }

    /** The unit of the present rating; goes on to the next. */
    private UUID ratedUnit() {
        var unit = ratings.id("unitId");
        ratedUnits.add(unit);
        rated = ratings.next();
        return unit;
    }

    private static String text(List<UUID> units) {
        return String.join(", ", units.stream().map(UUID::toString).toList());
    }
}
