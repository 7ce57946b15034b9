package vn.xeploai.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;

/** The files of the database, created once, with Vietnamese sorting, and configured at every start. */
final class Cluster {
    /** For character classes only; systems differ in which of them exist. ICU does the sorting. */
    private static final List<String> LOCALES = List.of("C.UTF-8", "en_US.UTF-8", "C");

    private static final String SETTINGS =
            """
            # Rewritten at every start.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            port = %d
            max_connections = 60
            password_encryption = 'scram-sha-256'
            # the passwords are random and long: nobody finds them by trying
            scram_iterations = 1
            shared_buffers = %dMB
            effective_cache_size = %dMB
            # what is asked for is in memory or on flash
            random_page_cost = 1.1
            fsync = on
            full_page_writes = on
            synchronous_commit = on
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_line_prefix = '%%m [%%p] %%q%%u@%%d '
            """;

    private final DataFolder folder;
    private final PostgresCommands commands;

    Cluster(DataFolder folder, PostgresCommands commands) {
        this.folder = folder;
        this.commands = commands;
    }

    void createIfMissing(String adminPassword) throws IOException {
        PrivateFiles.deleteDrafts(folder.cluster());
        if (folder.hasCluster()) return;
        var passwordFile = folder.secret("initdb");
        PrivateFiles.write(passwordFile, adminPassword + "\n");
        var draft = initdb(passwordFile);
        Files.delete(passwordFile);
        Files.writeString(draft.resolve("postgresql.conf"), "\ninclude = 'xeploai.conf'\n", StandardOpenOption.APPEND);
        PrivateFiles.settle(draft, folder.cluster());
    }

    void configure(int port) throws IOException {
        var memory = ServerMemory.ofThisMachine();
        var settings = SETTINGS.formatted(port, memory.sharedBuffers(), memory.effectiveCacheSize());
        PrivateFiles.write(folder.cluster().resolve("xeploai.conf"), settings);
    }

    private Path initdb(Path passwordFile) {
        var output = "";
        for (var locale : LOCALES) {
            var draft = PrivateFiles.draftOf(folder.cluster());
            var result = commands.initdb(draft, passwordFile, locale);
            if (result.succeeded()) return draft;
            output = result.output();
        }
        throw new StartFailure("The database cannot be created (initdb):\n" + output);
    }
}
