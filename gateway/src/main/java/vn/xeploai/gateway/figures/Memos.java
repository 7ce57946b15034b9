package vn.xeploai.gateway.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.TreeUnit;

/** Headcounts summed along member-service's own tree. */
public final class Memos {
    private final Map<UUID, Memo> own = new HashMap<>();
    private final Map<UUID, Memo> below = new HashMap<>();

    private Memos() {}

    /** Null if either is unknown. */
    public static Memos of(MemberTree tree, Headcounts headcounts) {
        if (tree == null || headcounts == null) return null;
        var memos = new Memos();
        for (Headcount count : headcounts.units()) memos.own.put(count.unitId(), Memo.of(count));
        var childrenFirst = new ArrayList<>(tree.units());
        Collections.reverse(childrenFirst);
        for (TreeUnit unit : childrenFirst) memos.sum(unit, tree.rootId());
        return memos;
    }

    private void sum(TreeUnit unit, UUID root) {
        var sum = below.merge(unit.id(), own.getOrDefault(unit.id(), Memo.NONE), Memo::plus);
        if (!unit.id().equals(root)) below.merge(unit.parentId(), sum, Memo::plus);
    }

    /** Where they were summed already: directly in a unit, and at and below it. */
    public static Memos of(Map<UUID, Memo> own, Map<UUID, Memo> below) {
        var memos = new Memos();
        memos.own.putAll(own);
        memos.below.putAll(below);
        return memos;
    }

    /** At and below a unit; null if it is not in the tree. */
    public Memo below(UUID unit) {
        return below.get(unit);
    }

    /** Directly in a unit. */
    public Memo directlyIn(UUID unit) {
        return own.getOrDefault(unit, Memo.NONE);
    }
}
