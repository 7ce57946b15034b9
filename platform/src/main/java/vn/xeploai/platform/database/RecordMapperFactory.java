package vn.xeploai.platform.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Maps rows to records: the column {@code valid_from} is the component {@code validFrom}. */
class RecordMapperFactory implements RowMapperFactory {
    private final Map<Class<?>, RowMapper<?>> mappers = new ConcurrentHashMap<>();

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> row && row.isRecord()
                ? Optional.of(mappers.computeIfAbsent(row, RecordMapperFactory::mapper))
                : Optional.empty();
    }

    /** Records are package-private in their feature, so the library needs access to their constructors. */
    private static RowMapper<?> mapper(Class<?> row) {
        Constructor<?> constructor = row.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return new RecordMapper<>(ConstructorMapper.of(constructor), new ConcurrentHashMap<>());
    }

    /**
     * Matches columns and components once for each list of columns. The library does so for every result and reads the annotations of the
     * record each time, which costs more than reading the rows.
     */
    private record RecordMapper<T>(RowMapper<T> mapper, Map<List<String>, RowMapper<T>> byColumns)
            implements RowMapper<T> {
        @Override
        public T map(ResultSet rows, StatementContext context) throws SQLException {
            return specialize(rows, context).map(rows, context);
        }

        @Override
        public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
            var columns = columns(rows);
            var known = byColumns.get(columns);
            if (known != null) return known;
            var specialized = mapper.specialize(rows, context);
            byColumns.put(columns, specialized);
            return specialized;
        }

        private static List<String> columns(ResultSet rows) throws SQLException {
            var about = rows.getMetaData();
            List<String> columns = new ArrayList<>(about.getColumnCount());
            for (var at = 1; at <= about.getColumnCount(); at++) columns.add(about.getColumnLabel(at));
            return columns;
        }
    }
}
