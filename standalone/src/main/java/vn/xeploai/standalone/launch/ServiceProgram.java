package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.process.Commands;
import vn.xeploai.standalone.process.LogFile;
import vn.xeploai.standalone.process.Program;
import vn.xeploai.standalone.process.RunRecords;

/** One service, as a process that listens on 127.0.0.1. */
final class ServiceProgram implements Program {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String name;
    private final List<String> command;
    private final int port;
    private final Map<String, String> environment;
    private final LogFile log;
    private final RunRecords records;
    private final Health health = new Health();

    ServiceProgram(
            String name,
            List<String> command,
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
        var builder = new ProcessBuilder(Commands.inOwnSession(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.begin()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        var process = builder.start();
        records.record(name(), process);
        return process;
    }

    @Override
    public void awaitReady(Process process) throws InterruptedException {
        health.awaitReady(process, port, PATIENCE);
    }
}
