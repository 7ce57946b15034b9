package vn.xeploai.standalone.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.sample.SampleLoader;

/** The program that {@code ./run} starts. Exits with 0 when asked to stop, with 1 when it cannot start or continue. */
final class Main {
    private static final int STOPPED = 0;
    private static final int FAILED = 1;
    private static final long A_MOMENT = 1000;

    private final Launcher launcher;
    private final PrintStream out;
    private final Thread starter = Thread.currentThread();
    private volatile boolean failed;
    private volatile boolean stopping;

    private Main(Launcher launcher, PrintStream out) {
        this.launcher = launcher;
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = print(FileDescriptor.out);
        var messages = arguments.length == 0 ? out : print(FileDescriptor.err);
        try {
            var home = Path.of(System.getProperty("xeploai.home", "")).toAbsolutePath();
            if (arguments.length > 0) {
                System.exit(new TokenCommand(System.getenv(), home, out, messages).run(arguments));
            }
            var settings = Settings.of(System.getenv(), home);
            new Main(new Launcher(settings, new SampleLoader(), out), out).run();
        } catch (StartFailure failure) {
            messages.println(failure.getMessage());
            System.exit(FAILED);
        }
    }

    private static PrintStream print(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            launcher.run();
            fail("A program had to be given up, so everything is stopped.");
        } catch (StartFailure failure) {
            fail(failure.getMessage());
        } catch (Exception failure) {
            if (!stopping) failure.printStackTrace(out);
            fail("The system does not start.");
        }
    }

    /** Does nothing once the system was asked to stop: later failures are a result of that. */
    private void fail(String message) {
        if (stopping) return;
        failed = true;
        out.printf("%n%s%n", message);
        System.exit(FAILED);
    }

    /** Runs when the process is asked to end, and when it ends by itself. */
    private void stop() {
        stopping = true;
        var clean = false;
        try {
            if (!failed) interruptStart();
            clean = launcher.stop();
        } catch (InterruptedException | RuntimeException failure) {
            failure.printStackTrace(out);
        }
        out.flush();
        Runtime.getRuntime().halt(clean && !failed ? STOPPED : FAILED);
    }

    private void interruptStart() throws InterruptedException {
        starter.interrupt();
        starter.join(A_MOMENT);
    }
}
