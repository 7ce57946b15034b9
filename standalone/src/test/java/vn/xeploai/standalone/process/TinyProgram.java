package vn.xeploai.standalone.process;

import java.io.IOException;
import java.nio.file.Path;
import vn.xeploai.standalone.JavaProcesses;

/** A test class as a program that is ready at once. */
final class TinyProgram implements Program {
    private final Class<?> main;
    private final LogFile log;

    TinyProgram(Class<?> main, Path folder) {
        this.main = main;
        this.log = new LogFile(folder.resolve("tiny.log"));
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
        return JavaProcesses.aJava(main)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.begin()))
                .start();
    }

    @Override
    public void awaitReady(Process process) {}
}
