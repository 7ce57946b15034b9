package vn.xeploai.platform.edge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.Channel;
import io.netty.channel.DefaultChannelId;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ConnectionLimitsTest {
    private static final int CONNECTIONS = 8;

    private final ConnectionConfig config = new ConnectionConfig() {
        @Override
        public Duration headTimeout() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration keepAlive() {
            return Duration.ofSeconds(75);
        }

        @Override
        public Duration stallTimeout() {
            return Duration.ofSeconds(60);
        }
    };

    /** As when a service starts again while many wait for it. */
    @RepeatedTest(50)
    void connectionsGetTheirLimitsOnceIfManyHaveTheirFirstRequestAtTheSameTime() throws Exception {
        var server = new EmbeddedChannel();
        var before = server.pipeline().names().size();
        var begin = new CyclicBarrier(CONNECTIONS);
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        var requests = accepted(server).stream()
                .map(connection -> threads.submit(() -> {
                    begin.await();
                    return ConnectionLimits.of(connection, config, unreadable -> {});
                }))
                .toList();

        for (var request : requests) request.get(10, SECONDS);

        assertEquals(before + 1, server.pipeline().names().size());
        threads.shutdown();
    }

    @Test
    void aConnectionIsNotClosedWithinARequestThatBeganBeforeTheEndOfThePreviousWasReported() {
        var connection = new EmbeddedChannel();
        var limits = ConnectionLimits.of(connection, config, unreadable -> {});
        limits.requestBegan();
        limits.requestBegan();
        limits.requestEnded(connection);
        connection.writeInbound("the body of the second");

        pass(connection, 3600);
        assertTrue(connection.isOpen());
        limits.requestEnded(connection);
        pass(connection, 74);
        assertTrue(connection.isOpen());
        pass(connection, 2);
        assertFalse(connection.isOpen());
    }

    private static void pass(EmbeddedChannel connection, int seconds) {
        connection.advanceTimeBy(seconds, SECONDS);
        connection.runScheduledPendingTasks();
    }

    private static List<Channel> accepted(Channel server) {
        return IntStream.range(0, CONNECTIONS)
                .<Channel>mapToObj(number -> new EmbeddedChannel(server, DefaultChannelId.newInstance(), true, false))
                .toList();
    }
}
