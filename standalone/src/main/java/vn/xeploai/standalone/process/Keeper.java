package vn.xeploai.standalone.process;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import vn.xeploai.standalone.StartFailure;

/**
 * Keeps one program running: reports when it ends, with the end of its log, and starts it again by the {@link RestartRule}. A process that
 * does not answer for long is killed, to be started again like one that ended.
 */
public final class Keeper {
    /** Ctrl-C at a terminal may end a process a moment before the launcher receives the signal. */
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Program program;
    private final RestartRule rule;
    private final PrintStream out;
    private final Runnable givenUp;
    private final CountDownLatch stopping = new CountDownLatch(1);

    private volatile Process process;
    private volatile Instant launched;

    public Keeper(Program program, RestartRule rule, PrintStream out, Runnable givenUp) {
        this.program = program;
        this.rule = rule;
        this.out = out;
        this.givenUp = givenUp;
    }

    /**
     * Starts the program and returns at once.
     *
     * @throws StartFailure with the end of its log
     */
    public void launch() throws InterruptedException {
        try {
            launchProcess();
        } catch (IOException | StartFailure failure) {
            throw startFailure(failure);
        }
    }

    /**
     * Waits until the launched program is ready, and keeps it running from then on.
     *
     * @throws StartFailure with the end of its log
     */
    public void awaitReady() throws InterruptedException {
        try {
            awaitFirstReady();
        } catch (IOException | StartFailure failure) {
            throw startFailure(failure);
        }
        var keeping = new Thread(this::keep, "keep-" + program.name());
        keeping.setDaemon(true);
        keeping.start();
    }

    private void awaitFirstReady() throws IOException, InterruptedException {
        try {
            program.awaitReady(process);
        } catch (StartFailure failure) {
            if (process.isAlive() || !program.simplify()) throw failure;
            out.printf(
                    "%s has ended (exit code %d) and is started differently.%n", program.name(), process.exitValue());
            launchProcess();
            program.awaitReady(process);
        }
    }

    private StartFailure startFailure(Exception failure) {
        return new StartFailure(
                program.name() + " does not start: " + failure.getMessage() + "\n"
                        + program.log().tail(),
                failure);
    }

    /** Asks the program to end, once and for all. */
    public synchronized void askToStop() {
        stopping.countDown();
        if (process != null && process.isAlive()) program.askToStop(process);
    }

    /** Waits for the end of a program that was asked to stop, and kills it after {@code patience}. True if that was not needed. */
    public boolean awaitStopped(Duration patience) throws InterruptedException {
        if (process == null || process.waitFor(patience.toMillis(), MILLISECONDS)) return true;
        out.printf("%s did not stop within %d s and is killed.%n", program.name(), patience.toSeconds());
        process.destroyForcibly().waitFor();
        return false;
    }

    public long pid() {
        return process.pid();
    }

    private synchronized void launchProcess() throws IOException, InterruptedException {
        if (isStopping()) throw new StartFailure("The launcher is stopping.");
        launched = Instant.now();
        process = program.launch();
    }

    private void keep() {
        var failures = 0;
        try {
            while (true) {
                awaitEnd();
                if (stopsWithin(MOMENT)) return;
                out.printf(
                        "%s has ended (exit code %d).%n%s%n",
                        program.name(), process.exitValue(), program.log().tail());
                var quick = rule.isQuick(Duration.between(launched, Instant.now()));
                failures = quick ? failures + 1 : 0;
                if (quick) program.simplify();
                if (rule.givesUp(failures)) break;
                if (stopsWithin(rule.pause(failures))) return;
                restart();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        out.printf("%s ended %d times in a row shortly after its start and is given up.%n", program.name(), failures);
        givenUp.run();
    }

    /** Looks after the process until it has ended. */
    private void awaitEnd() throws InterruptedException {
        var silences = 0;
        while (!process.waitFor(rule.look().toMillis(), MILLISECONDS)) {
            emptyFullLog();
            silences = program.answers() ? 0 : silences + 1;
            if (silences < rule.silences() || isStopping()) continue;
            out.printf("%s (process %d) does not answer and is killed.%n", program.name(), process.pid());
            process.destroyForcibly().waitFor();
        }
    }

    private void emptyFullLog() {
        try {
            program.log().emptyIfFull();
        } catch (IOException failure) {
            out.printf("%s: its log is full and cannot be emptied: %s%n", program.name(), failure.getMessage());
        }
    }

    private void restart() throws InterruptedException {
        out.printf("%s is started again.%n", program.name());
        try {
            launchProcess();
            program.awaitReady(process);
            out.printf("%s runs again (process %d).%n", program.name(), process.pid());
        } catch (IOException | StartFailure failure) {
            if (isStopping()) return;
            out.printf("%s does not start: %s%n", program.name(), failure.getMessage());
            if (process.isAlive()) process.destroyForcibly();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean stopsWithin(Duration time) throws InterruptedException {
        return stopping.await(time.toMillis(), MILLISECONDS);
    }
}
