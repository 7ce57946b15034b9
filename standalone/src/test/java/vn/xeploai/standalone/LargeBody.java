package vn.xeploai.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** A body of 20 MB with as many items as fit into it. */
final class LargeBody {
    private static final int SIZE = 20 * 1024 * 1024;
    private static final int PIECE = 3 * 4096;
    private static final byte[] ITEMS = "{},".repeat(PIECE / 3).getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE_MILLIS = 60_000;

    private final byte[] begin;

    private LargeBody(String begin) {
        this.begin = begin.getBytes(StandardCharsets.US_ASCII);
    }

    /** @param list the field with the items; null if the body itself is the list */
    static LargeBody of(String list) {
        return new LargeBody(list == null ? "[" : "{\"" + list + "\":[");
    }

    /** Sends it until it is answered, and returns the status of the answer. */
    String send(Api api, String method, String path) throws IOException {
        try (var socket = new Socket(api.gateway().getHost(), api.gateway().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var head =
                    "%s %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nIdempotency-Key: %s\r\n\r\n"
                            .formatted(
                                    method,
                                    path.replaceAll("\\{[^}]*}", new UUID(1, 2).toString()),
                                    api.token(),
                                    SIZE,
                                    UUID.randomUUID());
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(begin);
            for (var left = SIZE - begin.length;
                    left > 0 && socket.getInputStream().available() == 0;
                    left -= PIECE) {
                out.write(left >= PIECE ? ITEMS : end(left));
            }
            var status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return status == null ? "closed" : status.split(" ")[1];
        }
    }

    /** The last bytes, which need not close what is open: the body is refused before they are read. */
    private static byte[] end(int length) {
        return Arrays.copyOf(ITEMS, length);
    }
}
