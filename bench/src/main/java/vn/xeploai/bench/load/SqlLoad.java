package vn.xeploai.bench.load;

import java.nio.file.Path;
import java.time.Duration;
import vn.xeploai.bench.question.PlainQueries;
import vn.xeploai.bench.system.Databases;

/** Clients of the plain SQL, each of which sends its next query as soon as the previous one is answered. */
public interface SqlLoad {
    Outcome run(PlainQueries question, int clients, Duration time);

    /** The name of the tool. */
    String tool();

    /** pgbench if it is installed, otherwise JDBC. */
    static SqlLoad on(Databases databases, Path folder) {
        return Tools.isInstalled("pgbench") ? new Pgbench(databases, folder) : new JdbcLoad(databases);
    }
}
