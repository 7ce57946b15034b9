package vn.xeploai.members.timeline;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/**
 * Changes of the tree are made one after the other: each sees the whole tree that the one before left. Acts that rest on the tree, as a
 * member who joins a cell, go on beside each other, but never beside a change of it. Taken before the act is stamped, until it ends.
 */
@Singleton
public class TreeLock {
    private final Jdbi jdbi;

    TreeLock(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void change() {
        lock("SELECT pg_advisory_xact_lock(hashtextextended('unit-tree', 0))::text");
    }

    public void restOn() {
        lock("SELECT pg_advisory_xact_lock_shared(hashtextextended('unit-tree', 0))::text");
    }

    private void lock(String sql) {
        jdbi.useHandle(handle -> handle.createQuery(sql).mapTo(String.class).one());
    }
}
