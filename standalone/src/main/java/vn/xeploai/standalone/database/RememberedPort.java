package vn.xeploai.standalone.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database's port: the one of the last start if it is still free, so that other tools find it again, or else a new one. */
final class RememberedPort {
    private static final int ANY = 0;

    private RememberedPort() {}

    static int free(Path file) throws IOException {
        var port = Files.exists(file) ? take(number(Files.readString(file))) : take(ANY);
        Files.writeString(file, port + "\n");
        return port;
    }

    private static int take(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (port == ANY) throw taken;
            return take(ANY);
        }
    }

    private static int number(String text) {
        var digits = text.trim();
        return digits.matches("[1-9]\\d{3,4}") && Integer.parseInt(digits) < 65_536 ? Integer.parseInt(digits) : ANY;
    }
}
