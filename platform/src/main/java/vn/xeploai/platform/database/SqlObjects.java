package vn.xeploai.platform.database;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Creates SQL objects that are attached once and then used by one call after another. The library's own ones are attached anew for every
 * call, with the configuration and the look-ups of all their methods, which costs more than most statements. Looked up, never injected.
 */
@Singleton
@Unremovable
class SqlObjects {
    private final Instance<DataSource> source;
    private final ThreadLocal<Connection> lent = new ThreadLocal<>();
    private final Jdbi jdbi;

    SqlObjects(Instance<DataSource> source, ObjectMapper json) {
        this.source = source;
        var connection = proxy(Connection.class, (self, method, args) -> invoke(method, lent.get(), args));
        this.jdbi = JdbiProducer.configured(Jdbi.create(() -> connection), json);
    }

    /** A SQL object whose statements run on the connection of the calling transaction, or else on one of their own. */
    <T> T create(Class<T> type) {
        var idle = new Idle<T>(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        return proxy(type, (self, method, args) -> {
            if (method.getDeclaringClass() == Object.class) return invoke(method, type, args);
            if (lent.get() != null) return call(type, idle.of(lent.get()), method, args);
            try (var connection = source.get().getConnection()) {
                lent.set(connection);
                return call(type, idle.of(connection), method, args);
            } finally {
                lent.remove();
            }
        });
    }

    /** One that failed is not used again, since it may hold open statements. */
    private <T> Object call(Class<T> type, Queue<T> idle, Method method, Object[] args) throws Throwable {
        var free = idle.poll();
        var attached = free == null ? jdbi.open().attach(type) : free;
        var answer = Proxy.getInvocationHandler(attached).invoke(attached, method, args);
        idle.add(attached);
        return answer;
    }

    private static Object invoke(Method method, Object target, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Attached objects that wait for a call. The library decides when it attaches one whether its {@code @Transaction} begins a transaction. */
    private record Idle<T>(Queue<T> outside, Queue<T> inside) {
        Queue<T> of(Connection connection) throws SQLException {
            return connection.getAutoCommit() ? outside : inside;
        }
    }
}
