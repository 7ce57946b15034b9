package vn.xeploai.gateway.reconciliation;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.Parallel;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.SourceProblem;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/** Reads the single units and members of those rows, and those only, whose hashes differ. */
final class DifferenceReader {
    private final MemberDirectory members;
    private final RatingDirectory ratings;
    private final RowFacts rows;

    DifferenceReader(MemberDirectory members, RatingDirectory ratings, RowFacts rows) {
        this.members = members;
        this.ratings = ratings;
        this.rows = rows;
    }

    /** What both services report about each unit of some rows. */
    Uni<UnitFacts> units(List<UUID> differing, RowComparison compared) {
        return Parallel.ask(differing, Bounds.AT_ONCE, row -> part(row, compared))
                .map(parts -> parts.stream().reduce(Part.NONE, Part::plus))
                .map(this::units);
    }

    private UnitFacts units(Part part) {
        var root = rows.root();
        var covered =
                rows.tallies().units().stream().anyMatch(tally -> tally.unitId().equals(root));
        var tree = joined(rows.tree().units().subList(0, 1), part.tree());
        var headcount = rows.memos().below(root).headcount();
        return new UnitFacts(
                root, rows.on(), rows.knownAt(), headcount, covered, tree, part.headcounts(), part.tallies());
    }

    /** What is directly at the root has been read unit by unit already. */
    private Uni<Part> part(UUID row, RowComparison compared) {
        if (row.equals(rows.root())) return Uni.createFrom().item(direct());
        var nothing = Uni.createFrom().item(Part.NONE);
        return Uni.combine()
                .all()
                .unis(compared.isInTree(row) ? current(row) : nothing, compared.copied(row) ? copied(row) : nothing)
                .with(Part::plus);
    }

    private Uni<Part> current(UUID row) {
        return Uni.combine()
                .all()
                .unis(
                        members.tree(row, rows.on(), rows.knownAt(), null),
                        members.headcounts(row, rows.on(), rows.knownAt(), null))
                .with((tree, counts) -> new Part(tree.units(), counts.units(), List.of()));
    }

    private Uni<Part> copied(UUID row) {
        return ratings.units(row, rows.period(), rows.knownAt())
                .map(tallies -> new Part(List.of(), List.of(), tallies.units()));
    }

    private Part direct() {
        var root = rows.root();
        return new Part(
                List.of(),
                rows.headcounts().units().stream()
                        .filter(count -> count.unitId().equals(root))
                        .toList(),
                rows.tallies().units().stream()
                        .filter(tally -> tally.unitId().equals(root))
                        .toList());
    }

    /** The members of the units that differ, compared one by one. */
    Uni<List<Discrepancy>> members(UnitComparison units, UnitFacts facts) {
        var differing = units.differing();
        if (differing.isEmpty()) return Uni.createFrom().item(List.of());
        var read = differing.stream().limit(Bounds.UNITS).toList();
        var wholeRoster = facts.members() <= Bounds.WHOLE_ROSTER;
        var roots = wholeRoster
                ? List.of(rows.root())
                : read.stream().filter(units::isInTree).toList();
        return Uni.combine().all().unis(roster(roots), ratings(read, units)).with((roster, rated) -> {
            var found = MemberComparison.of(units, roster, rated).discrepancies();
            var cut = !rated.isComplete()
                    || read.size() < differing.size()
                    || found.size() > Bounds.MEMBER_FINDINGS
                    || !wholeRoster;
            return Bounds.withCut(found.stream().limit(Bounds.MEMBER_FINDINGS).toList(), rows.root(), cut);
        });
    }

    private Uni<List<MemberDirectory.RosterMember>> roster(List<UUID> roots) {
        return Parallel.ask(roots, Bounds.AT_ONCE, root -> members.roster(root, rows.on(), rows.knownAt()))
                .map(rosters ->
                        rosters.stream().flatMap(List::stream).distinct().toList());
    }

    private Uni<RatingRoster> ratings(List<UUID> read, UnitComparison units) {
        var tallies =
                read.stream().flatMap(unit -> units.tallies(unit).stream()).toList();
        return Parallel.ask(
                        tallies,
                        Bounds.AT_ONCE,
                        tally -> ratings.ratings(tally.campaignId(), tally.unitId(), rows.knownAt(), Bounds.PAGES))
                .map(answers -> {
                    var rated = new RatingRoster(read);
                    for (int i = 0; i < answers.size(); i++)
                        rated.add(tallies.get(i).unitId(), answers.get(i));
                    return rated;
                });
    }

    /** What became of units that have ratings but are not in the tree. */
    Uni<List<Discrepancy>> missing(List<UUID> units) {
        var read = units.stream().limit(Bounds.UNITS).toList();
        return Parallel.ask(read, Bounds.AT_ONCE, this::missing)
                .map(found -> Bounds.withCut(found, rows.root(), read.size() < units.size()));
    }

    private Uni<Discrepancy> missing(UUID unit) {
        return members.unit(unit, rows.on(), rows.knownAt())
                .map(current -> Discrepancy.ofUnit(FindingRule.RATED_UNIT_ELSEWHERE, unit, null, rows.on()))
                .onFailure(failure -> failure instanceof SourceProblem problem
                        && (problem.is("unit-not-active") || problem.is("unit-not-found")))
                .recoverWithItem(problem -> Discrepancy.ofUnit(
                        FindingRule.RATED_UNIT_CLOSED, unit, endOf((SourceProblem) problem), rows.on()));
    }

    private static String endOf(SourceProblem problem) {
        return problem.problem().path("validTo").asText(null);
    }

    private static <T> List<T> joined(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    private record Part(List<TreeUnit> tree, List<Headcount> headcounts, List<UnitTally> tallies) {
        private static final Part NONE = new Part(List.of(), List.of(), List.of());

        private Part plus(Part other) {
            return new Part(
                    joined(tree, other.tree), joined(headcounts, other.headcounts), joined(tallies, other.tallies));
        }
    }
}
