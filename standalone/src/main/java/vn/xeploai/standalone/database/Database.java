package vn.xeploai.standalone.database;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.process.LogFile;
import vn.xeploai.standalone.process.Program;

/** The one embedded PostgreSQL of a data folder, with the databases of both services. It listens on 127.0.0.1 only. */
public final class Database implements Program {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final DataFolder folder;
    private final LogFile log;
    private final Passwords passwords;
    private final PostgresCommands commands;
    private final Cluster cluster;
    private final LeftBackends left;
    private int port;

    private Database(DataFolder folder, Passwords passwords, PostgresCommands commands, LeftBackends left) {
        this.folder = folder;
        this.log = new LogFile(folder.log("database"));
        this.passwords = passwords;
        this.commands = commands;
        this.cluster = new Cluster(folder, commands);
        this.left = left;
    }

    /**
     * Creates the database if there is none, and stops a server that an earlier launcher left running. No server runs afterwards.
     *
     * @throws StartFailure if the files cannot be created, or belong to a running server that is not ours
     */
    public static Database prepare(DataFolder folder, PrintStream out) throws InterruptedException {
        try {
            var passwords = Passwords.of(folder);
            var binaries = Binaries.in(folder.cache());
            var commands = new PostgresCommands(binaries, Unprivileged.forFolder(folder.root()));
            var left = new LeftBackends(folder, binaries, out);
            var database = new Database(folder, passwords, commands, left);
            database.cluster.createIfMissing(passwords.of(Roles.ADMIN));
            new LeftServer(folder.cluster(), commands, passwords.of(Roles.ADMIN)).stop(out);
            database.port = RememberedPort.free(folder.run("database.port"));
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public LogFile log() {
        return log;
    }

    @Override
    public Process launch() throws IOException, InterruptedException {
        cluster.configure(port);
        left.end();
        return commands.start(folder.cluster(), log.begin());
    }

    @Override
    public void awaitReady(Process process) throws InterruptedException {
        server().awaitReady(process.toHandle(), PATIENCE);
        try (var connection = server().connect()) {
            new Roles(passwords).ensure(connection);
        } catch (SQLException failure) {
            throw new StartFailure("its roles cannot be set up: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void askToStop(Process process) {
        commands.askToStop(folder.cluster());
    }

    public int port() {
        return port;
    }

    /** @param database {@code members} or {@code ratings} */
    public Access access(String database) {
        var owner = Roles.owner(database);
        var service = Roles.service(database);
        return new Access(server().url(database), owner, passwords.of(owner), service, passwords.of(service));
    }

    private Server server() {
        return new Server(folder.cluster(), port, passwords.of(Roles.ADMIN));
    }

    /** The access of one service to its database: the owner migrates it, the user works in it. */
    public record Access(String url, String owner, String ownerPassword, String user, String password) {
        @Override
        public String toString() {
            return "Access[" + url + ", " + owner + ", " + user + "]";
        }
    }

    /** The database's port: that of the last start if it is still free, to help other tools find it, or a new one. */
    private static final class RememberedPort {
        private static final int ANY = 0;

        private RememberedPort() {}

        static int free(Path file) throws IOException {
            var port = Files.exists(file) ? take(number(Files.readString(file))) : take(ANY);
            Files.writeString(file, port + "\n");
            return port;
        }

        private static int take(int port) throws IOException {
            try (var socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return socket.getLocalPort();
            } catch (IOException taken) {
                if (port == ANY) throw taken;
                return take(ANY);
            }
        }

        private static int number(String text) {
            var digits = text.trim();
            return digits.matches("[1-9]\\d{3,4}") && Integer.parseInt(digits) < 65_536
                    ? Integer.parseInt(digits)
                    : ANY;
        }
    }
}
