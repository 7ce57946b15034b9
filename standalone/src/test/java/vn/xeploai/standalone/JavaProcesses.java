package vn.xeploai.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Real processes for tests: classes of the test class path, run by the same Java. */
public final class JavaProcesses {
    private JavaProcesses() {}

    public static ProcessBuilder aJava(Class<?> main, String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Xmx64m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Ends any process as {@code kill -9} does. */
    public static void kill(long pid) throws IOException, InterruptedException {
        signal("KILL", pid);
    }

    public static void signal(String signal, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(pid)).start().waitFor();
    }

    public static void await(Duration patience, Callable<Boolean> condition) throws Exception {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) throw new AssertionError("not within " + patience);
            Thread.sleep(50);
        }
    }
}
