package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.process.Commands;
import vn.xeploai.standalone.process.LogFile;
import vn.xeploai.standalone.process.Program;
import vn.xeploai.standalone.process.RunRecords;

/** One service, as a process that listens on 127.0.0.1. */
final class ServiceProgram implements Program {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final String name;
    private final ServiceCommand command;
    private final int port;
    private final Map<String, String> environment;
    private final LogFile log;
    private final RunRecords records;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(ANSWER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    ServiceProgram(
            String name,
            ServiceCommand command,
            int port,
            Map<String, String> environment,
            Path log,
            RunRecords records) {
        this.name = name;
        this.command = command;
        this.port = port;
        this.environment = environment;
        this.log = new LogFile(log);
        this.records = records;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public LogFile log() {
        return log;
    }

    @Override
    public Process launch() throws IOException {
        var builder = new ProcessBuilder(Commands.inOwnSession(command.line()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.begin()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        var process = builder.start();
        records.record(name(), process);
        return process;
    }

    /** @throws StartFailure with the last answer, if the process ends or is not ready in time */
    @Override
    public void awaitReady(Process process) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive()) {
            var answer = ask("ready");
            if (answer.isEmpty()) return;
            if (System.nanoTime() > deadline) {
                throw new StartFailure("it is not ready after %d s: %s".formatted(PATIENCE.toSeconds(), answer));
            }
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
        throw new StartFailure("it ended (exit code %d).".formatted(process.waitFor()));
    }

    @Override
    public boolean simplify() {
        return command.simplify();
    }

    @Override
    public boolean answers() throws InterruptedException {
        return ask("live").isEmpty();
    }

    /** Empty if the service says yes, otherwise the reason. */
    private String ask(String state) throws InterruptedException {
        try {
            var address = URI.create("http://127.0.0.1:" + port + "/q/health/" + state);
            var request = HttpRequest.newBuilder(address).timeout(ANSWER).build();
            var response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() == OK ? "" : response.statusCode() + " " + response.body();
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
