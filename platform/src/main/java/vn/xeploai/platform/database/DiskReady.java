package vn.xeploai.platform.database;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the disk of the database is full: reads still work then, and every write is refused. */
@Readiness
@Singleton
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class DiskReady implements HealthCheck {
    private final DiskSql sql;

    DiskReady(DiskSql sql) {
        this.sql = sql;
    }

    /** A failure to write is reported as not ready, with its message. */
    @Override
    public HealthCheckResponse call() {
        QuarkusTransaction.requiringNew().call(() -> {
            sql.limitMemory();
            return sql.fillTemporaryFile();
        });
        return HealthCheckResponse.up("disk of the database");
    }
}
