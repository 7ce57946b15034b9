package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.standalone.folder.PrivateFiles;
import vn.xeploai.standalone.process.Commands;

/**
 * The classes of a service as Java keeps them in memory, written down while it runs (application class data sharing), so that the next
 * start need not read, check and link them again. Java itself looks whether an archive fits its version and the jars, and does without
 * where it does not; one that is older than the service's jar is made anew.
 */
final class ClassArchive {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    /** Java options of the administrator's own may bring an agent or a recording, which change classes as they are read. */
    private static final boolean OWN_OPTIONS =
            Stream.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS").anyMatch(System.getenv()::containsKey);

    private static final boolean POSSIBLE = !OWN_OPTIONS && Files.isExecutable(JCMD);

    private final Path jar;
    private final Path file;

    /** @param folder where archives lie, each with the service and the version of Java in its name */
    ClassArchive(Path folder, PackagedService service) {
        jar = service.jar();
        file = folder.resolve("%s-java-%s.jsa".formatted(service.name(), Runtime.version()));
    }

    /** What Java is told at a start: to use the archive, or to keep what is needed to write one. */
    List<String> options() throws IOException {
        if (!POSSIBLE) return List.of();
        return isWritten() ? List.of("-XX:SharedArchiveFile=" + file) : List.of("-XX:+RecordDynamicDumpInfo");
    }

    /** True if there could be an archive, and is none of this build. */
    boolean isMissing() throws IOException {
        return POSSIBLE && !isWritten();
    }

    /** Has a process that runs with these options write its classes down, for which it halts some seconds. Its answer, whatever it is. */
    String write(Process process) throws IOException {
        PrivateFiles.deleteDrafts(file);
        var draft = PrivateFiles.draftOf(file);
        var answer = Commands.run(
                PATIENCE,
                List.of(JCMD.toString(), String.valueOf(process.pid()), "VM.cds", "dynamic_dump", draft.toString()));
        if (draft.toFile().setWritable(true)) PrivateFiles.settle(draft, file);
        return answer.output();
    }

    private boolean isWritten() throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }
}
