package vn.xeploai.bench.load;

import java.nio.file.Path;
import java.time.Duration;
import vn.xeploai.bench.question.Plain;
import vn.xeploai.bench.system.Databases;

/** Clients who ask the plain SQL, each its next question as soon as the last is answered. */
public interface SqlLoad {
    Outcome run(Plain question, int clients, Duration time);

    /** The name of the tool. */
    String tool();

    /** pgbench if it is installed, or else JDBC. */
    static SqlLoad on(Databases databases, Path folder) {
        return Tools.isInstalled("pgbench") ? new Pgbench(databases, folder) : new JdbcLoad(databases);
    }
}
