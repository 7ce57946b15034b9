package vn.xeploai.gateway.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.RosterMember;
import vn.xeploai.gateway.source.Together;

/** Fetches the single members of those units, and those only, whose hashes differ. */
@Singleton
class DifferingMembers {
    private final MemberDirectory members;
    private final RatingDirectory ratings;

    DifferingMembers(MemberDirectory members, RatingDirectory ratings) {
        this.members = members;
        this.ratings = ratings;
    }

    Uni<List<Discrepancy>> discrepancies(UnitComparison units, Looked known) {
        var differing = units.differing();
        if (differing.isEmpty()) return Uni.createFrom().item(List.of());
        var looked = differing.stream().limit(Bounds.UNITS).toList();
        return Uni.combine()
                .all()
                .unis(roster(units, looked, known), rated(units, looked, known))
                .with((roster, rated) -> {
                    var found = MemberComparison.of(units, roster, rated).discrepancies();
                    var cut = !rated.whole()
                            || looked.size() < differing.size()
                            || found.size() > Bounds.MEMBER_FINDINGS
                            || !wholeRoster(known);
                    return Bounds.withCut(
                            found.stream().limit(Bounds.MEMBER_FINDINGS).toList(), known.root(), cut);
                });
    }

    private static boolean wholeRoster(Looked known) {
        return known.members() <= Bounds.WHOLE_ROSTER;
    }

    private Uni<List<RosterMember>> roster(UnitComparison units, List<UUID> looked, Looked known) {
        var roots = wholeRoster(known)
                ? List.of(known.root())
                : looked.stream().filter(units::standsInTree).toList();
        return Together.ask(roots, Bounds.AT_ONCE, root -> members.roster(root, known.on(), known.knownAt()))
                .map(rosters ->
                        rosters.stream().flatMap(List::stream).distinct().toList());
    }

    private Uni<RatedMembers> rated(UnitComparison units, List<UUID> looked, Looked known) {
        var tallies =
                looked.stream().flatMap(unit -> units.tallies(unit).stream()).toList();
        return Together.ask(
                        tallies,
                        Bounds.AT_ONCE,
                        tally -> ratings.ratings(tally.campaignId(), tally.unitId(), known.knownAt(), Bounds.PAGES))
                .map(answers -> {
                    var rated = new RatedMembers(looked);
                    for (int i = 0; i < answers.size(); i++)
                        rated.add(tallies.get(i).unitId(), answers.get(i));
                    return rated;
                });
    }
}
