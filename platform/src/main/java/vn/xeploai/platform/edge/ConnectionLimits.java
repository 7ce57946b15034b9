package vn.xeploai.platform.edge;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.impl.VertxHandler;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection whose request head arrives too slowly, that is idle between two requests, or whose caller takes nothing of an answer,
 * and has requests that cannot be read answered with a problem.
 * Vert.x has one timeout for all of a connection's life, which would also end calls that an endpoint works on.
 */
final class ConnectionLimits extends IdleStateHandler {
    private static final AddressReader ADDRESSES = new AddressReader();

    private final ConnectionConfig config;
    private final Handler<HttpServerRequest> unreadable;
    private Future<?> deadline;
    private boolean headBegun;
    /** Requests that have begun and not ended. Under load the end of one may be reported only after the next one has begun. */
    private int requests;

    /** @param unreadable answers a request that is not HTTP, instead of Vert.x, whose answer is empty */
    private ConnectionLimits(ConnectionConfig config, Handler<HttpServerRequest> unreadable) {
        super(true, 0, config.stallTimeout().toMillis(), 0, TimeUnit.MILLISECONDS);
        this.config = config;
        this.unreadable = unreadable;
    }

    /** Returns the limits of a connection. With the first one, all later connections of the same server get theirs when they are accepted. */
    static ConnectionLimits of(Channel channel, ConnectionConfig config, Handler<HttpServerRequest> unreadable) {
        if (channel.parent() != null) limitAccepted(channel.parent().pipeline(), config, unreadable);
        var limits = channel.pipeline().get(ConnectionLimits.class);
        if (limits != null) return limits;
        var late = new ConnectionLimits(config, unreadable);
        channel.pipeline().addFirst(late);
        return late;
    }

    /** Once, also if several connections have their first request at the same time: of two limits one would never see that a request began. */
    private static void limitAccepted(
            ChannelPipeline server, ConnectionConfig config, Handler<HttpServerRequest> unreadable) {
        if (server.get(OnAccept.class) != null) return;
        synchronized (OnAccept.class) {
            if (server.get(OnAccept.class) == null) server.addFirst(new OnAccept(config, unreadable));
        }
    }

    void requestBegan() {
        requests++;
        headBegun = false;
        cancelDeadline();
    }

    void requestEnded(Channel channel) {
        requests--;
        if (requests == 0 && channel.isActive()) setDeadline(channel, config.keepAlive());
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        setDeadline(context.channel(), config.keepAlive());
        super.channelActive(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
        if (requests == 0 && !headBegun) {
            headBegun = true;
            setDeadline(context.channel(), config.headTimeout());
            answerUnreadable(context.pipeline());
        }
        super.channelRead(context, bytes);
    }

    private void answerUnreadable(ChannelPipeline pipeline) {
        var http = pipeline.context(VertxHandler.class);
        if (http == null || pipeline.get(AddressReader.class) != null) return;
        pipeline.addBefore(http.name(), "address", ADDRESSES);
        if (((VertxHandler<?>) http.handler()).getConnection() instanceof HttpServerConnection connection) {
            connection.invalidRequestHandler(unreadable);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        cancelDeadline();
        super.channelInactive(context);
    }

    /** Not passed on: the handler of Vert.x would close any connection on such an event. */
    @Override
    protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
        if (event.state() == IdleState.WRITER_IDLE && !context.channel().isWritable()) context.close();
    }

    private void setDeadline(Channel channel, Duration patience) {
        cancelDeadline();
        deadline = channel.eventLoop().schedule(() -> channel.close(), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancelDeadline() {
        if (deadline != null) deadline.cancel(false);
        deadline = null;
    }

    /** Gives each accepted connection its limits before its first byte is read. */
    @Sharable
    private static final class OnAccept extends ChannelInboundHandlerAdapter {
        private final ConnectionConfig config;
        private final Handler<HttpServerRequest> unreadable;

        OnAccept(ConnectionConfig config, Handler<HttpServerRequest> unreadable) {
            this.config = config;
            this.unreadable = unreadable;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            ((Channel) accepted).pipeline().addLast(new ConnectionLimits(config, unreadable));
            context.fireChannelRead(accepted);
        }
    }
}
