package vn.xeploai.standalone.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Starts a process in a session of its own where the system has {@code setsid}, so that a Ctrl-C reaches the launcher alone, which then
 * stops its processes in the right order. {@code setsid} becomes the process it starts, so that the process id stays.
 */
public final class OwnSession {
    private static final boolean AVAILABLE = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getenv().getOrDefault("PATH", ""))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")));

    private OwnSession() {}

    public static List<String> of(List<String> command) {
        if (!AVAILABLE) return command;
        var inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        return inOwnSession;
    }
}
