package vn.xeploai.gateway.reconciliation;

import java.math.BigInteger;
import java.util.List;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.source.UnitTally;

/** The members that one of the services has in a place: how many, and the sum of their hashes, which is zero where there are none. */
record RosterSide(long members, BigInteger hash) {
    static final RosterSide NOBODY = new RosterSide(0, BigInteger.ZERO);

    static RosterSide of(Headcount count) {
        return new RosterSide(count.total(), orZero(count.rosterHash()));
    }

    static RosterSide of(UnitTally tally) {
        return new RosterSide(members(tally.counts()), orZero(tally.rosterHash()));
    }

    private static long members(List<SubjectCount> counts) {
        return counts.stream()
                .filter(count ->
                        count.subjectKind().equals("MEMBER") && !count.state().equals("OFF_ROSTER"))
                .mapToLong(SubjectCount::count)
                .sum();
    }

    private static BigInteger orZero(BigInteger hash) {
        return hash == null ? BigInteger.ZERO : hash;
    }

    RosterSide plus(RosterSide other) {
        return new RosterSide(members + other.members, hash.add(other.hash));
    }
}
