package vn.xeploai.platform.database;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/**
 * SQL over the service's data source. Inside a transaction it uses the connection of that transaction. A module
 * without a database never injects it.
 */
class JdbiProducer {
    @Produces
    @Singleton
    Jdbi jdbi(Instance<DataSource> source, ObjectMapper json) {
        return configured(Jdbi.create(source.get()), json);
    }

    static Jdbi configured(Jdbi jdbi, ObjectMapper json) {
        jdbi.installPlugin(new PostgresPlugin())
                .installPlugin(new SqlObjectPlugin())
                .installPlugin(new Jackson2Plugin());
        jdbi.getConfig(Jackson2Config.class).setMapper(json);
        jdbi.registerRowMapper(new RecordMapperFactory());
        return jdbi;
    }
}
