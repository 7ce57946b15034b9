package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import vn.xeploai.standalone.StartFailure;

/**
 * What is done in the background once everything runs: the services are asked what a first caller asks, who would else wait for their code to
 * be loaded, and the archives of their classes are made. Without either everything works, only more slowly.
 */
final class AfterStart {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final Settings settings;
    private final FirstCalls calls;
    private final ArchiveTraining training;
    private final PrintStream out;
    private final Thread thread = new Thread(this::run, "after-start");

    AfterStart(Settings settings, Services services, FirstCalls calls, PrintStream out) {
        this.settings = settings;
        this.calls = calls;
        this.training = new ArchiveTraining(services, calls);
        this.out = out;
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    /** Ends what still runs, with its process. */
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join(A_MOMENT.toMillis());
    }

    private void run() {
        try {
            calls.make(Services.GATEWAY, settings.gateway());
            if (settings.archives()) archive();
        } catch (IOException failure) {
            out.printf("A first call was not answered: %s%n", failure.getMessage());
        } catch (InterruptedException stopping) {
            thread.interrupt();
        }
    }

    private void archive() throws InterruptedException {
        try {
            training.train();
            out.println("The classes of the services are archived, for faster starts.");
        } catch (IOException | StartFailure failure) {
            out.printf("The classes of the services are not archived: %s%n", failure.getMessage());
        }
    }
}
