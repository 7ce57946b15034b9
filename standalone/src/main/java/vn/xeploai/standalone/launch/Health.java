package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.xeploai.standalone.StartFailure;

/** Asks a service whether it is ready. */
final class Health {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(ANSWER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** @throws StartFailure with the last answer, if the process ends or is not ready in time */
    void awaitReady(Process process, int port, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        var answer = "no answer";
        while (process.isAlive()) {
            answer = ask(URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
            if (answer.isEmpty()) return;
            if (System.nanoTime() > deadline) {
                throw new StartFailure("it is not ready after %d s: %s".formatted(patience.toSeconds(), answer));
            }
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
        throw new StartFailure("it ended (exit code %d).".formatted(process.waitFor()));
    }

    /** Empty when ready, otherwise the reason. */
    private String ask(URI address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address).timeout(ANSWER).build();
            var response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() == OK ? "" : response.statusCode() + " " + response.body();
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
