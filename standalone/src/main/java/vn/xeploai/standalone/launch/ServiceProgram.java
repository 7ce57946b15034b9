package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.process.LogFile;
import vn.xeploai.standalone.process.OwnSession;
import vn.xeploai.standalone.process.Program;
import vn.xeploai.standalone.process.RunRecords;

/** One packaged service, as a process that listens on 127.0.0.1. */
final class ServiceProgram implements Program {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** The slow compiler takes only what is ten times as busy as it asks for by itself, since three services that start have two cores. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private final PackagedService service;
    private final int port;
    private final Map<String, String> environment;
    private final LogFile log;
    private final RunRecords records;
    private final ClassArchive classes;
    private final Health health = new Health();
    private volatile Process launched;

    ServiceProgram(
            PackagedService service, int port, Map<String, String> environment, DataFolder folder, RunRecords records) {
        this.service = service;
        this.port = port;
        this.environment = environment;
        this.log = new LogFile(folder.log(service.name()));
        this.records = records;
        this.classes = new ClassArchive(folder.cache(), service);
    }

    @Override
    public String name() {
        return service.name();
    }

    @Override
    public LogFile log() {
        return log;
    }

    @Override
    public Process launch() throws IOException {
        var builder = new ProcessBuilder(OwnSession.of(service.command(options())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.begin()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        var process = builder.start();
        records.record(name(), process);
        launched = process;
        return process;
    }

    private List<String> options() throws IOException {
        var options = new ArrayList<>(OPTIONS);
        options.add(records.mark());
        options.addAll(classes.options());
        return options;
    }

    /** Makes the next start faster, if this one was not made so already. What goes wrong with it is said, and stops nothing. */
    void keepClasses(PrintStream out) {
        try {
            if (!classes.isMissing() || !launched.isAlive()) return;
            var answer = classes.write(launched);
            if (classes.isMissing()) throw new IOException(answer.strip());
        } catch (IOException | UncheckedIOException failure) {
            out.printf("%s will start no faster next time: %s%n", name(), failure.getMessage());
        }
    }

    @Override
    public void awaitReady(Process process) throws InterruptedException {
        health.awaitReady(process, port, PATIENCE);
    }
}
