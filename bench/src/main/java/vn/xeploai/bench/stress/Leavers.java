package vn.xeploai.bench.stress;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.system.Pause;

/** Callers that give up, and callers that drip, beside one that does neither. */
final class Leavers {
    static final int GIVEN_UP = 200;
    static final int DRIPPING = 66;

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration AMONG_DRIPS = Duration.ofMillis(200);
    private static final int DRIP_SECONDS = 20;
    private static final long LONGEST_NANOS = Duration.ofMinutes(5).toNanos();
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final StressClient client;
    private final Sample sample;

    Leavers(StressClient client, Sample sample) {
        this.client = client;
        this.sample = sample;
    }

    /** The seconds after which the quotas are answered again, when 200 callers have given them up. */
    double quotas() {
        var request = client.request(sample.quotas()).GET().build();
        giveUp(request);
        return secondsUntilAnswered(request);
    }

    /** The same of refreshes of one campaign. */
    double refreshes() {
        var request = client.posted(sample.refresh(), "{\"reason\": \"Thử tải\", \"dryRun\": false}")
                .build();
        giveUp(request);
        return secondsUntilAnswered(request);
    }

    private void giveUp(HttpRequest request) {
        var calls = IntStream.range(0, GIVEN_UP)
                .mapToObj(number -> client.begin(request))
                .toList();
        Pause.of(PATIENCE);
        calls.forEach(call -> call.cancel(true));
    }

    /** A refresh and an ordinary call must both be answered. */
    private double secondsUntilAnswered(HttpRequest request) {
        var begun = System.nanoTime();
        var answer = client.send(request);
        while (!answer.isOk() || !client.get("/campaigns/" + sample.campaign()).isOk()) {
            if (System.nanoTime() - begun > LONGEST_NANOS) throw new Failure("Still not answered: " + answer);
            Pause.of(LOOK_AGAIN);
            answer = client.send(request);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The longest of ordinary calls while bodies drip (seconds). */
    double drips() throws IOException {
        List<Socket> drips = new ArrayList<>();
        try {
            for (var number = 0; number < DRIPPING; number++) drips.add(drip());
            var dripping = CompletableFuture.runAsync(() -> drip(drips));
            var longest = 0.0;
            while (!dripping.isDone()) {
                longest = Math.max(
                        longest,
                        secondsUntilAnswered(
                                client.request(sample.quotas()).GET().build()));
                Pause.of(AMONG_DRIPS);
            }
            return longest;
        } finally {
            for (var socket : drips) socket.close();
        }
    }

    private Socket drip() throws IOException {
        var socket =
                new Socket(InetAddress.getLoopbackAddress(), client.gateway().getPort());
        send(
                socket.getOutputStream(),
                "POST /api/v1/members HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: %s\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"
                        .formatted(client.authorization()));
        return socket;
    }

    /** A byte each second. */
    private static void drip(List<Socket> drips) {
        for (var second = 0; second < DRIP_SECONDS; second++) {
            Pause.of(Duration.ofSeconds(1));
            for (var socket : drips) {
                try {
                    send(socket.getOutputStream(), " ");
                } catch (IOException cutOff) {
                    // as the gateway should do
                }
            }
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
