package vn.xeploai.platform.database;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Whether the disk of the database has room, tried without a transaction id, which would hold back the watermark. */
interface DiskSql {
    @SqlQuery("SELECT set_config('work_mem', '64kB', true)")
    String limitMemory();

    /** More rows than fit into that memory, so that PostgreSQL writes them to a temporary file. */
    @SqlQuery("SELECT count(*) FROM generate_series(1, 20000)")
    long fillTemporaryFile();
}
