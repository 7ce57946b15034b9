package vn.xeploai.gateway.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.CampaignMark;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.PassedRefusal;
import vn.xeploai.gateway.source.Together;

/** The units of member-service that the rows of a report need, and no deeper: figures below a row are summed by the services. */
@Singleton
class StandingUnits {
    private static final int AT_ONCE = 8;
    /** Units from whose number on a tree is not read deeper for the sake of roots that may stand no more. */
    private static final int LARGE = 2_000;
    /** Roots up to whose number each is asked whether it still stands. */
    private static final int FEW = 1_000;

    private final MemberDirectory members;

    StandingUnits(MemberDirectory members) {
        this.members = members;
    }

    /** Tree and headcounts, as deep as the campaigns below the unit have their roots. */
    Uni<Read> read(Scope scope) {
        var roots = scope.campaigns().stream()
                .filter(campaign -> !campaign.holdsUnder())
                .map(CampaignMark::rootUnitId)
                .collect(Collectors.toSet());
        if (roots.isEmpty()) {
            return Uni.combine()
                    .all()
                    .unis(Answer.of(tree(scope, 1)), headcounts(scope, 1))
                    .with(Read::new);
        }
        return Answer.of(deepened(scope, roots, 1, 0))
                .chain(deep -> deep.value() == null
                        ? Uni.createFrom().item(new Read(Answer.failed(deep.failure()), Answer.failed(deep.failure())))
                        : headcounts(scope, deep.value().depth())
                                .map(counts ->
                                        new Read(new Answer<>(deep.value().tree(), null), counts)));
    }

    /** One level more as long as a root is missing and anything new comes. */
    private Uni<Deep> deepened(Scope scope, Set<UUID> roots, int depth, int before) {
        return tree(scope, depth).chain(tree -> {
            var ids = tree.ids();
            var missing =
                    roots.stream().filter(root -> !ids.contains(root)).sorted().toList();
            var deep = new Deep(tree, depth);
            if (missing.isEmpty() || ids.size() == before)
                return Uni.createFrom().item(deep);
            if (ids.size() < LARGE || missing.size() > FEW) {
                return deepened(scope, roots, depth + 1, ids.size());
            }
            return deepenedToStanding(scope, missing, deep);
        });
    }

    /** Before a large tree is read whole, roots that stand no more are told apart: they are in no depth of it. */
    private Uni<Deep> deepenedToStanding(Scope scope, List<UUID> missing, Deep deep) {
        return Together.ask(missing, AT_ONCE, root -> stands(root, scope)).chain(standing -> {
            var sought = new HashSet<UUID>();
            for (int i = 0; i < missing.size(); i++) if (standing.get(i)) sought.add(missing.get(i));
            return sought.isEmpty()
                    ? Uni.createFrom().item(deep)
                    : deepened(
                            scope, sought, deep.depth() + 1, deep.tree().units().size());
        });
    }

    private Uni<Boolean> stands(UUID unit, Scope scope) {
        return members.unit(unit, scope.on(), scope.knownAt())
                .map(standing -> true)
                .onFailure(PassedRefusal.class)
                .recoverWithItem(false);
    }

    private Uni<MemberTree> tree(Scope scope, int depth) {
        return members.tree(scope.id(), scope.on(), scope.knownAt(), depth);
    }

    private Uni<Answer<Headcounts>> headcounts(Scope scope, int depth) {
        return Answer.of(members.headcounts(scope.id(), scope.on(), scope.knownAt(), depth));
    }

    /** What was read of the units. */
    record Read(Answer<MemberTree> tree, Answer<Headcounts> headcounts) {}

    private record Deep(MemberTree tree, int depth) {}
}
