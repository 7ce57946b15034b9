package vn.xeploai.standalone.launch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.PrivateFiles;
import vn.xeploai.standalone.launch.Services.Trainee;

/**
 * Makes the archives that are missing: one service after the other is started once more beside itself, with low priority, answers what a first
 * caller asks, and writes its archive when it ends. A service that wrote its own would hold twice its memory.
 */
final class ArchiveTraining {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Services services;
    private final FirstCalls calls;

    ArchiveTraining(Services services, FirstCalls calls) {
        this.services = services;
        this.calls = calls;
    }

    void train() throws IOException, InterruptedException {
        for (var trainee : services.trainees()) train(trainee);
    }

    private void train(Trainee trainee) throws IOException, InterruptedException {
        var archive = trainee.command().archive();
        PrivateFiles.deleteDrafts(archive.file());
        var draft = PrivateFiles.draftOf(archive.file());
        run(trainee, draft);
        if (Files.notExists(draft)) throw new StartFailure(trainee.name() + " has ended without writing it.");
        archive.replace(draft);
    }

    private void run(Trainee trainee, Path draft) throws IOException, InterruptedException {
        var port = aFreePort();
        var copy = services.copy(trainee, draft, port);
        var process = copy.launch();
        try {
            copy.awaitReady(process);
            calls.make(trainee.name(), URI.create("http://127.0.0.1:" + port));
            process.destroy();
            if (!process.waitFor(PATIENCE.toMillis(), MILLISECONDS)) {
                throw new StartFailure(trainee.name() + " does not end.");
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static int aFreePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
