package vn.xeploai.standalone.process;

import java.io.IOException;
import java.nio.file.Path;
import vn.xeploai.standalone.JavaProcesses;
import vn.xeploai.standalone.StartFailure;

/** A test class as a program that is ready at once, and answers until it is told to fall silent; started again, it answers again. */
final class TinyProgram implements Program {
    static final int FULL_LOG = 1000;

    private Class<?> main;
    private Class<?> simpler;
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
    public void awaitReady(Process process) throws InterruptedException {
        if (simpler == null) return;
        process.waitFor();
        throw new StartFailure("it ended.");
    }

    @Override
    public boolean simplify() {
        if (simpler == null) return false;
        main = simpler;
        simpler = null;
        return true;
    }

    /** What is started once the class has ended; before that, it is never ready. */
    void becomes(Class<?> simpler) {
        this.simpler = simpler;
    }

    @Override
    public boolean answers() {
        return !silent;
    }

    void fallSilent() {
        silent = true;
    }
}
