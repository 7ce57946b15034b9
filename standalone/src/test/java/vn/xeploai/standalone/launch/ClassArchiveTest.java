package vn.xeploai.standalone.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.standalone.JavaProcesses;

class ClassArchiveTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();
    private PackagedService service;
    private ClassArchive archive;

    @BeforeEach
    void packTheToy() throws Exception {
        var jar = folder.resolve("toy.jar");
        ToySystem.writeJar(jar);
        service = new PackagedService("toy", jar);
        archive = new ClassArchive(folder, service);
        assumeTrue(archive.isMissing(), "Java options are set, or there is no jcmd");
    }

    @AfterEach
    void stop() throws Exception {
        for (var process : processes) {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void theNextStartTakesItsClassesFromTheArchive() throws Exception {
        archive.write(start("first"));

        start("second");

        assertFalse(archive.isMissing());
        assertFalse(takesItsClassFromAnArchive("first"));
        assertTrue(takesItsClassFromAnArchive("second"));
    }

    @Test
    void anArchiveThatIsOlderThanTheJarIsNotUsed() throws Exception {
        archive.write(start("first"));
        Files.setLastModifiedTime(service.jar(), FileTime.from(Instant.now().plusSeconds(1)));

        assertTrue(archive.isMissing());
        assertEquals(List.of("-XX:+RecordDynamicDumpInfo"), archive.options());
    }

    @Test
    void whatCannotBeWrittenIsAnswered() throws Exception {
        var ended = start("first");
        ended.destroy();
        ended.waitFor();

        var answer = archive.write(ended);

        assertFalse(answer.isBlank());
        assertTrue(archive.isMissing());
    }

    private Process start(String name) throws Exception {
        var log = folder.resolve(name).toFile();
        var options = new ArrayList<>(archive.options());
        options.add("-Xlog:class+load:file=" + classesOf(name));
        var builder = new ProcessBuilder(service.command(options))
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        var process = builder.start();
        processes.add(process);
        JavaProcesses.await(PATIENCE, () -> isReady(process, log));
        return process;
    }

    private boolean isReady(Process process, File log) throws IOException {
        if (!process.isAlive()) throw new AssertionError(Files.readString(log.toPath()));
        return Files.readString(log.toPath()).contains("listens");
    }

    private boolean takesItsClassFromAnArchive(String name) throws IOException {
        return Files.readString(classesOf(name))
                .contains(ToyService.class.getName() + " source: shared objects file (top)");
    }

    private Path classesOf(String name) {
        return folder.resolve(name + ".classes");
    }
}
