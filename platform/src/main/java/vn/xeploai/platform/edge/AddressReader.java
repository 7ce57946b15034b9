package vn.xeploai.platform.edge;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Escapes the bytes of an address that are not ASCII, so that raw UTF-8 is read as UTF-8, and marks a request whose address is no URI as
 * unreadable, which Quarkus would answer with 400 and no body.
 */
@Sharable
final class AddressReader extends ChannelInboundHandlerAdapter {
    private static final int LAST_OF_ASCII = 0x7F;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request && request.decoderResult().isSuccess()) read(request);
        context.fireChannelRead(message);
    }

    private static void read(HttpRequest request) {
        request.setUri(escaped(request.uri()));
        try {
            new URI(request.uri());
        } catch (URISyntaxException unreadable) {
            request.setDecoderResult(DecoderResult.failure(unreadable));
        }
    }

    /** Each character stands for one byte of the address. */
    private static String escaped(String address) {
        if (address.chars().allMatch(sign -> sign <= LAST_OF_ASCII)) return address;
        var escaped = new StringBuilder();
        for (var sign : address.toCharArray()) {
            if (sign <= LAST_OF_ASCII) escaped.append(sign);
            else escaped.append("%%%02X".formatted((int) sign));
        }
        return escaped.toString();
    }
}
