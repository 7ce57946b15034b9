package vn.xeploai.bench.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports of 127.0.0.1 that were free a moment ago. */
record Ports(int gateway, int memberService, int ratingService, int signIn) {
    static Ports free() {
        var held = new ArrayList<ServerSocket>();
        try {
            for (var count = 0; count < 4; count++) {
                var socket = new ServerSocket();
                held.add(socket);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            }
            return of(held.stream().map(ServerSocket::getLocalPort).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            held.forEach(Ports::close);
        }
    }

    private static Ports of(List<Integer> ports) {
        return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
