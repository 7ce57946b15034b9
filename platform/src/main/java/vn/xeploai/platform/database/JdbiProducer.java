package vn.xeploai.platform.database;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * SQL over the service's data source. Inside a transaction it works on that transaction's connection. A module without a
 * database never asks for it.
 */
class JdbiProducer {
    @Produces
    @Singleton
    Jdbi jdbi(Instance<DataSource> source) {
        var jdbi = Jdbi.create(source.get()).installPlugin(new PostgresPlugin());
        jdbi.registerRowMapper(new RecordMapperFactory());
        return jdbi;
    }
}
