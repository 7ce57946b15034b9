package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.database.Database;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.process.Keeper;
import vn.xeploai.standalone.process.Program;
import vn.xeploai.standalone.process.RestartRule;
import vn.xeploai.standalone.process.RunRecords;
import vn.xeploai.standalone.sample.Sample;
import vn.xeploai.standalone.signin.SignIn;

/** Starts the whole system on one data folder, keeps it running, and stops it again. */
final class Launcher {
    private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(6);
    private static final Duration DATABASE_PATIENCE = Duration.ofSeconds(6);

    private static final String WELCOME =
            """

            Xếp Loại is running. This release is open: anyone who reaches these addresses may do everything. They are on this machine only.

              UI        http://localhost:%1$d/
              API       http://localhost:%1$d/api/v1
              Sign-in   %4$s; ./run token admin prints a token
              Data      %2$s
              Logs      %2$s/logs
              Database  127.0.0.1:%3$d, databases members and ratings, passwords in %2$s/secrets/database.properties

            Worth trying:

              curl 'http://localhost:%1$d/api/v1/reports/districts/917?period=2022'
              curl 'http://localhost:%1$d/api/v1/units/by-code/31156?on=2022-12-31'
              curl 'http://localhost:%1$d/api/v1/reports/districts/917?period=2022&format=csv'

            Ctrl-C stops everything; the data stays.
            """;

    private final Settings settings;
    private final Sample sample;
    private final PrintStream out;
    private final CountDownLatch givenUp = new CountDownLatch(1);
    /** The one started last comes first. */
    private final Deque<Keeper> keepers = new ArrayDeque<>();

    /** A field, because the lock on the folder lasts only as long as the object. */
    private DataFolder folder;

    /** Null until it answers. */
    private SignIn signIn;

    /** Null until everything runs. */
    private AfterStart afterStart;

    private boolean stopping;

    Launcher(Settings settings, Sample sample, PrintStream out) {
        this.settings = settings;
        this.sample = sample;
        this.out = out;
    }

    /** Returns only when a program is given up. {@link #stop} ends the remaining ones. */
    void run() throws IOException, InterruptedException {
        folder = DataFolder.open(settings.data());
        var records = new RunRecords(folder.run(""));
        records.stopLeftOver(out);
        PortCheck.check(settings.ports());
        var keyset = IdentityKeyset.in(folder, PackagedService.in(settings.home(), Services.MEMBER_SERVICE));
        signIn = SignIn.start(folder, settings.signInPort(), settings.gatewayPort());
        out.println("Starting the database ...");
        var database = Database.prepare(folder, out);
        // what keeps it from starting (a full disk, say) may pass, and the services wait for it
        launch(database, RestartRule.DEFAULT.withoutEnd()).awaitReady();
        out.printf("Starting %s ...%n", String.join(", ", Services.NAMES));
        var services = new Services(settings, folder, records, database, keyset, signIn.issuer());
        loadSample(services);
        startServices(services.programs());
        out.printf(WELCOME, settings.gatewayPort(), folder.root(), database.port(), signIn.issuer());
        var calls = new FirstCalls(settings.gateway(), signIn.launcherToken());
        begin(new AfterStart(settings, services, calls, out));
        givenUp.await();
    }

    /** Stops the services, then the database. Called once, from any thread. Returns whether all of them ended when asked to. */
    boolean stop() throws InterruptedException {
        var running = toStop();
        if (running.isEmpty()) return true;
        out.println("Stopping ...");
        if (afterStart != null) afterStart.stop();
        var database = running.remove(running.size() - 1);
        running.forEach(Keeper::askToStop);
        var clean = true;
        for (var service : running) clean &= service.awaitStopped(SERVICE_PATIENCE);
        database.askToStop();
        clean &= database.awaitStopped(DATABASE_PATIENCE);
        signIn.close();
        out.println("Stopped.");
        return clean;
    }

    /** By services that are stopped again, since what helps them to load it would slow them down for as long as they run. */
    private void loadSample(Services services) throws IOException, InterruptedException {
        var step = new SampleStep(sample, out);
        if (!step.isDue(folder, settings)) return;
        var loaders = startServices(services.loaders());
        step.run(folder, settings, signIn.launcherToken());
        out.println("Starting the services again ...");
        loaders.forEach(Keeper::askToStop);
        for (var loader : loaders) loader.awaitStopped(SERVICE_PATIENCE);
        synchronized (this) {
            keepers.removeAll(loaders);
        }
    }

    /** At once: each waits by itself for what it needs. */
    private List<Keeper> startServices(List<ServiceProgram> programs) throws InterruptedException {
        var started = new ArrayList<Keeper>();
        for (var program : programs) started.add(launch(program, ruleOf(program)));
        for (var keeper : started) keeper.awaitReady();
        return started;
    }

    /** A service under development may be halted by a debugger. */
    private RestartRule ruleOf(ServiceProgram program) {
        var developed = program.name().equals(settings.developed());
        return developed ? RestartRule.DEFAULT.withoutKilling() : RestartRule.DEFAULT;
    }

    private synchronized void begin(AfterStart work) {
        if (stopping) return;
        afterStart = work;
        work.begin();
    }

    private Keeper launch(Program program, RestartRule rule) throws InterruptedException {
        var keeper = new Keeper(program, rule, out, givenUp::countDown);
        synchronized (this) {
            if (stopping) throw new StartFailure("The launcher is stopping.");
            keepers.push(keeper);
        }
        keeper.launch();
        return keeper;
    }

    private synchronized List<Keeper> toStop() {
        stopping = true;
        return new ArrayList<>(keepers);
    }
}
