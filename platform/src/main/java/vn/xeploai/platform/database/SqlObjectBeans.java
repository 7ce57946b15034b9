package vn.xeploai.platform.database;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * Makes every SQL object, an interface whose methods carry statements, a bean that can be injected. Its statements run on the connection of
 * the calling transaction, and outside of a transaction each on a connection of its own.
 */
public class SqlObjectBeans implements BuildCompatibleExtension {
    private final Set<String> interfaces = new HashSet<>();

    @Enhancement(
            types = Object.class,
            withSubtypes = true,
            withAnnotations = {SqlQuery.class, SqlUpdate.class, SqlBatch.class})
    public void find(ClassConfig type) {
        if (type.info().isInterface()) interfaces.add(type.info().name());
    }

    @Synthesis
    public void register(SyntheticComponents components) throws ClassNotFoundException {
        for (var name : interfaces) {
            var type = Class.forName(name, false, Thread.currentThread().getContextClassLoader());
            components
                    .addBean(Object.class)
                    .type(type)
                    .scope(Singleton.class)
                    .withParam("type", type)
                    .createWith(Creator.class);
        }
    }

    /** Called by the container. */
    public static class Creator implements SyntheticBeanCreator<Object> {
        @Override
        public Object create(Instance<Object> beans, Parameters parameters) {
            Class<?> type = parameters.get("type", Class.class);
            return beans.select(SqlObjects.class).get().create(type);
        }
    }
}
