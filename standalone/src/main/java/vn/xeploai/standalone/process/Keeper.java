package vn.xeploai.standalone.process;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import vn.xeploai.standalone.StartFailure;

/** Keeps one program running: reports when it ends, with the end of its log, and starts it again by the {@link RestartRule}. */
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
     * Starts the program, waits until it is ready, and keeps it running from then on.
     *
     * @throws StartFailure with the end of its log
     */
    public void start() throws InterruptedException {
        try {
            launch();
            program.awaitReady(process);
        } catch (IOException | StartFailure failure) {
            throw new StartFailure(
                    program.name() + " does not start: " + failure.getMessage() + "\n"
                            + program.log().tail(),
                    failure);
        }
        var keeping = new Thread(this::keep, "keep-" + program.name());
        keeping.setDaemon(true);
        keeping.start();
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

    private synchronized void launch() throws IOException {
        if (isStopping()) throw new StartFailure("The launcher is stopping.");
        launched = Instant.now();
        process = program.launch();
    }

    private void keep() {
        var failures = 0;
        try {
            while (true) {
                var exitCode = process.waitFor();
                if (stopsWithin(MOMENT)) return;
                out.printf(
                        "%s has ended (exit code %d).%n%s%n",
                        program.name(), exitCode, program.log().tail());
                failures = rule.isQuick(Duration.between(launched, Instant.now())) ? failures + 1 : 0;
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

    private void restart() throws InterruptedException {
        out.printf("%s is started again.%n", program.name());
        try {
            launch();
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

    /**
     * When a program that ended is started again: after {@code firstPause}, which doubles with every quick failure. A failure is quick if
     * the process ran for less than {@code quick}; after {@code attempts} quick failures in a row the program is given up.
     */
    public record RestartRule(int attempts, Duration quick, Duration firstPause) {
        public static final RestartRule DEFAULT = new RestartRule(5, Duration.ofSeconds(30), Duration.ofSeconds(1));

        boolean isQuick(Duration lifetime) {
            return lifetime.compareTo(quick) < 0;
        }

        boolean givesUp(int quickFailures) {
            return quickFailures >= attempts;
        }

        /** 1, 2, 4, 8 … times the first pause; also a failure that was not quick is followed by the first pause. */
        Duration pause(int quickFailures) {
            return firstPause.multipliedBy(1L << Math.max(0, quickFailures - 1));
        }
    }
}
