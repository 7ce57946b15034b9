package vn.xeploai.standalone.launch;

import java.io.PrintStream;
import vn.xeploai.standalone.folder.DataFolder;

/** What the terminal shows once everything runs. */
final class Welcome {
    private static final String TEXT =
            """

            Xếp Loại is running. This release is open: whoever reaches these addresses may do everything. They are on this machine only.

              UI        http://localhost:%1$d/
              API       http://localhost:%1$d/api/v1
              Data      %2$s
              Logs      %2$s/logs
              Database  127.0.0.1:%3$d, databases members and ratings, passwords in %2$s/secrets/database.properties

            Worth trying:

              curl 'http://localhost:%1$d/api/v1/reports/districts/917?period=2022'
              curl 'http://localhost:%1$d/api/v1/units/by-code/31156?on=2022-12-31'
              curl 'http://localhost:%1$d/api/v1/reports/districts/917?period=2022&format=csv'

            Ctrl-C stops everything; the data stays.
            """;

    private Welcome() {}

    static void print(PrintStream out, Settings settings, DataFolder folder, int databasePort) {
        out.printf(TEXT, settings.gatewayPort(), folder.root(), databasePort);
    }
}
