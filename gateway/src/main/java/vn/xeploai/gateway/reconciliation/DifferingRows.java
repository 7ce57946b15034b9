package vn.xeploai.gateway.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.Together;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/** Fetches the units of those rows, and those only, whose hashes differ. */
@Singleton
class DifferingRows {
    private final MemberDirectory members;
    private final RatingDirectory ratings;

    DifferingRows(MemberDirectory members, RatingDirectory ratings) {
        this.members = members;
        this.ratings = ratings;
    }

    Uni<Looked> look(List<UUID> rows, RowComparison compared, Reconcilable known) {
        return Together.ask(rows, Bounds.AT_ONCE, row -> part(row, compared, known))
                .map(parts -> looked(parts, known));
    }

    /** What stands directly at the root is told unit by unit already. */
    private Uni<Part> part(UUID row, RowComparison compared, Reconcilable known) {
        if (row.equals(known.root())) return Uni.createFrom().item(direct(known));
        return Uni.combine()
                .all()
                .unis(
                        compared.stands(row) ? standing(row, known) : nothing(),
                        compared.copied(row) ? copied(row, known) : nothing())
                .with(Part::plus);
    }

    private static Uni<Part> nothing() {
        return Uni.createFrom().item(Part.NONE);
    }

    private Uni<Part> standing(UUID row, Reconcilable known) {
        return Uni.combine()
                .all()
                .unis(
                        members.tree(row, known.on(), known.knownAt(), null).map(MemberTree::units),
                        members.headcounts(row, known.on(), known.knownAt(), null)
                                .map(Headcounts::units))
                .with((tree, counts) -> new Part(tree, counts, List.of()));
    }

    private Uni<Part> copied(UUID row, Reconcilable known) {
        return ratings.units(row, known.period(), known.knownAt())
                .map(Tallies::units)
                .map(tallies -> new Part(List.of(), List.of(), tallies));
    }

    private static Part direct(Reconcilable known) {
        var root = known.root();
        return new Part(
                List.of(),
                known.headcounts().units().stream()
                        .filter(count -> count.unitId().equals(root))
                        .toList(),
                known.tallies().units().stream()
                        .filter(tally -> tally.unitId().equals(root))
                        .toList());
    }

    private static Looked looked(List<Part> parts, Reconcilable known) {
        var all = parts.stream().reduce(Part.NONE, Part::plus);
        var root = known.root();
        var covered = known.tallies().units().stream()
                .anyMatch(tally -> tally.unitId().equals(root));
        var tree = new ArrayList<>(known.tree().units().subList(0, 1));
        tree.addAll(all.tree());
        var headcount = known.memos().below(root).headcount();
        return new Looked(root, known.on(), known.knownAt(), headcount, covered, tree, all.headcounts(), all.tallies());
    }

    private record Part(List<TreeUnit> tree, List<Headcount> headcounts, List<UnitTally> tallies) {
        private static final Part NONE = new Part(List.of(), List.of(), List.of());

        private Part plus(Part other) {
            return new Part(
                    joined(tree, other.tree), joined(headcounts, other.headcounts), joined(tallies, other.tallies));
        }

        private static <T> List<T> joined(List<T> left, List<T> right) {
            if (right.isEmpty()) return left;
            var all = new ArrayList<>(left);
            all.addAll(right);
            return all;
        }
    }
}
