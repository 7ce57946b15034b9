package vn.xeploai.standalone.database;

import java.nio.file.Path;

/** Starts the database of a folder, prints its process id, and runs it until it is killed. */
public final class DatabaseHolder {
    private DatabaseHolder() {}

    public static void main(String[] arguments) throws Exception {
        try (var database = RunningDatabase.on(Path.of(arguments[0]))) {
            System.out.println(database.pid());
            Thread.sleep(60_000);
        }
    }
}
