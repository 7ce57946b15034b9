package vn.xeploai.platform.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Maps rows to records: the column {@code valid_from} is the component {@code validFrom}. */
class RecordMapperFactory implements RowMapperFactory {
    /** The library looks up a mapper for every result; reading the annotations of the record each time would cost more than the rows. */
    private final Map<Class<?>, RowMapper<?>> mappers = new ConcurrentHashMap<>();

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> row && row.isRecord()
                ? Optional.of(mappers.computeIfAbsent(row, record -> ConstructorMapper.of(constructor(record))))
                : Optional.empty();
    }

    /** Records are package-private in their feature, so the library needs access to their constructors. */
    private static Constructor<?> constructor(Class<?> row) {
        var constructor = row.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor;
    }
}
