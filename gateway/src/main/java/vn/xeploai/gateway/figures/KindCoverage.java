package vn.xeploai.gateway.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.source.TreeUnit;

/**
 * Which kinds of subjects the campaigns rate at which units of member-service. What a campaign rates at a unit it rates at everything below
 * it; what none rates there, only member-service has.
 */
final class KindCoverage {
    private final UUID root;
    private final Collection<TreeUnit> tree;
    private final Copies copies;
    private final Map<UUID, Set<SubjectKind>> atOrAbove = new HashMap<>();
    private final Map<UUID, Set<SubjectKind>> atOrBelow = new HashMap<>();
    private final Set<SubjectKind> found = EnumSet.noneOf(SubjectKind.class);

    /** @param tree parents before children; empty if member-service did not answer */
    KindCoverage(UUID root, Collection<TreeUnit> tree, Copies copies) {
        this.root = root;
        this.tree = tree;
        this.copies = copies;
        atOrAbove.put(root, copies.kinds(root));
        for (var unit : tree) {
            SubjectKind.ofUnit(unit.partyLevel()).ifPresent(found::add);
            if (!unit.id().equals(root))
                atOrAbove.put(unit.id(), union(copies.kinds(unit.id()), atOrAbove.get(unit.parentId())));
        }
        var childrenFirst = new ArrayList<>(tree);
        Collections.reverse(childrenFirst);
        for (var unit : childrenFirst) {
            var kinds = atOrBelow.merge(unit.id(), copies.kinds(unit.id()), KindCoverage::union);
            if (!unit.id().equals(root)) atOrBelow.merge(unit.parentId(), kinds, KindCoverage::union);
        }
    }

    private static Set<SubjectKind> union(Set<SubjectKind> left, Set<SubjectKind> right) {
        if (left.containsAll(right)) return left;
        var both = EnumSet.copyOf(right);
        both.addAll(left);
        return both;
    }

    /** Whether no campaign of the place rates the kind. In a place without any campaign no kind is left out. */
    boolean leavesOut(SubjectKind kind) {
        return !copies.units().isEmpty() && !copies.kinds().contains(kind);
    }

    /** Whether subjects of the kind in the unit are rated. A unit that is not in the tree is where its campaign has it. */
    boolean rates(UUID unit, SubjectKind kind) {
        return !atOrAbove.containsKey(unit) || atOrAbove.get(unit).contains(kind);
    }

    /**
     * The highest units, the root apart, that may have organisations below them which no campaign rates and which are not read yet: they
     * are counted where another campaign rates their kind, and else looked for until one is found.
     */
    List<UUID> unseen() {
        var unseen = tree.stream()
                .filter(unit -> !unit.id().equals(root) && isUnseen(unit))
                .toList();
        var ids = unseen.stream().map(TreeUnit::id).collect(Collectors.toSet());
        return unseen.stream()
                .filter(unit -> !ids.contains(unit.parentId()))
                .map(TreeUnit::id)
                .toList();
    }

    private boolean isUnseen(TreeUnit unit) {
        return SubjectKind.ORGANISATIONS.stream()
                .filter(kind -> !leavesOut(kind) || !found.contains(kind))
                .filter(kind -> kind.occursBelow(unit.partyLevel()))
                .anyMatch(kind ->
                        !rates(unit.id(), kind) && !atOrBelow.get(unit.id()).contains(kind));
    }
}
