package vn.xeploai.standalone.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a packaged service, from the archive of its classes if there is one. */
final class ArchivedCommand implements ServiceCommand {
    /** Young objects would take a third of the heap otherwise, all of which stays in memory once it was used. */
    private static final List<String> OPTIONS =
            List.of("-Xmx256m", "-Xmn48m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    /** Half of the processor time of a service that does something once goes into code that the slow compiler makes. */
    static final List<String> FAST_COMPILER = List.of("-XX:TieredStopAtLevel=1");

    private final PackagedService service;
    private final String mark;
    private final List<String> compilers;
    private final ClassArchive archive;

    /**
     * @param mark an option by which its process is recognised
     * @param compilers options that leave out some; empty for all
     */
    ArchivedCommand(PackagedService service, String mark, List<String> compilers, Path archives) {
        this.service = service;
        this.mark = mark;
        this.compilers = compilers;
        this.archive = ClassArchive.of(service, OPTIONS, archives);
    }

    ClassArchive archive() {
        return archive;
    }

    @Override
    public List<String> line() {
        return line(archive.use());
    }

    @Override
    public boolean simplify() {
        return archive.discard();
    }

    /** Starts a copy of the service that writes an archive of its classes when it ends. */
    List<String> training(Path draft) {
        return line(ClassArchive.record(draft));
    }

    private List<String> line(List<String> furtherOptions) {
        var options = new ArrayList<>(OPTIONS);
        options.add(mark);
        options.addAll(compilers);
        options.addAll(furtherOptions);
        return service.command(options);
    }
}
