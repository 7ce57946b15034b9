package vn.xeploai.standalone.process;

import java.io.IOException;
import java.nio.file.Path;
import vn.xeploai.standalone.JavaProcesses;

/** A test class as a program that is ready at once, and answers until it is told to fall silent; started again, it answers again. */
final class TinyProgram implements Program {
    static final int FULL_LOG = 1000;

    private final Class<?> main;
    private final LogFile log;
    private volatile boolean silent;

    TinyProgram(Class<?> main, Path folder) {
        this.main = main;
        this.log = new LogFile(folder.resolve("tiny.log"), FULL_LOG);
    }

    @Override
    public String name() {
        return "tiny";
    }

    @Override
    public LogFile log() {
        return log;
    }

    @Override
    public Process launch() throws IOException {
        silent = false;
        return JavaProcesses.aJava(main)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.begin()))
                .start();
    }

    @Override
    public void awaitReady(Process process) {}

    @Override
    public boolean answers() {
        return !silent;
    }

    void fallSilent() {
        silent = true;
    }
}
