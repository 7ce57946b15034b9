package vn.xeploai.members.unit;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Questions about all units of a scope, each planned for the scope that it is asked about: what serves a ward is slow for a country. */
@Singleton
public class ScopeReads {
    private static final int ROWS_AT_ONCE = 1_000;

    private final Jdbi jdbi;

    ScopeReads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param sql may speak of {@code :under}, {@code :on}, {@code :knownAt} and {@code :units} */
    public <R> R read(UnitScope scope, String sql, Function<Query, R> answer) {
        return jdbi.inTransaction(handle -> {
            handle.execute("SET LOCAL plan_cache_mode = force_custom_plan");
            return answer.apply(handle.createQuery(sql).bindMethods(scope));
        });
    }

    /** Hands on row by row, so that it needs no more memory for a country than for a ward. */
    public <T> void stream(UnitScope scope, String sql, Class<? extends T> row, Consumer<T> each) {
        read(scope, sql, query -> {
            query.setFetchSize(ROWS_AT_ONCE).mapTo(row).forEach(each);
            return null;
        });
    }
}
