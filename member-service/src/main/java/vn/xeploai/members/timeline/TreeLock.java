package vn.xeploai.members.timeline;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * The lock on the shape of the tree, taken before the act is stamped and held until its transaction ends. Changes of the tree run one after
 * another, and each sees the whole tree that the previous one left. Acts that rely on the tree, as when a member joins a cell, run beside
 * each other but never beside a change of the tree.
 */
public interface TreeLock {
    @SqlQuery("SELECT pg_advisory_xact_lock(hashtextextended('unit-tree', 0))::text")
    String change();

    @SqlQuery("SELECT pg_advisory_xact_lock_shared(hashtextextended('unit-tree', 0))::text")
    String share();
}
