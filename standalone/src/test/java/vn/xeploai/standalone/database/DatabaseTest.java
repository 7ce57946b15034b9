package vn.xeploai.standalone.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.standalone.Folders;

/** The database as services find it after its first start. */
class DatabaseTest {
    private static final String REFUSED = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    @TempDir
    static Path parent;

    private static RunningDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = RunningDatabase.on(Folders.aFreshFolder(parent));
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"members,ratings", "ratings,members", "members,postgres", "ratings,template1"})
    void aRoleReachesItsOwnDatabaseOnly(String own, String other) throws Exception {
        database.asService(own, own).close();
        database.asOwner(own, own).close();

        assertEquals(
                REFUSED,
                assertThrows(SQLException.class, () -> connect(own, other, false))
                        .getSQLState());
        assertEquals(
                REFUSED,
                assertThrows(SQLException.class, () -> connect(own, other, true))
                        .getSQLState());
    }

    @Test
    void aWrongPasswordIsRefused() {
        var access = new Database.Access(database.url("members"), "", "", "members_service", "wrong");

        var refusal = assertThrows(SQLException.class, () -> RunningDatabase.connect(access));

        assertEquals(WRONG_PASSWORD, refusal.getSQLState());
    }

    @ParameterizedTest
    @ValueSource(strings = {"btree_gist", "pg_trgm", "unaccent"})
    void theOwnerMayAddTheExtensionsThatMigrationsNeed(String extension) throws Exception {
        try (var connection = database.asOwner("ratings", "ratings")) {
            connection.createStatement().execute("CREATE EXTENSION " + extension);
        }
    }

    @Test
    void theServiceMayNotMakeTables() throws Exception {
        try (var connection = database.asService("members", "members")) {
            var refusal = assertThrows(
                    SQLException.class, () -> connection.createStatement().execute("CREATE TABLE mine (id int)"));

            assertEquals(REFUSED, refusal.getSQLState());
        }
    }

    @Test
    void theServiceSeesWhenTransactionsOfOthersBegan() throws Exception {
        try (var owner = database.asOwner("members", "members");
                var service = database.asService("members", "members")) {
            owner.setAutoCommit(false);
            owner.createStatement().executeQuery("SELECT pg_current_xact_id()");

            var rows = service.createStatement()
                    .executeQuery(
                            "SELECT xact_start FROM pg_stat_activity WHERE usename = 'members_owner' AND backend_xid IS NOT NULL");

            assertTrue(rows.next());
            assertTrue(rows.getTimestamp(1) != null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SHOW fsync, on",
        "SHOW synchronous_commit, on",
        "SHOW data_checksums, on",
        "SHOW listen_addresses, 127.0.0.1",
        "SHOW random_page_cost, 1.1",
        "SHOW server_encoding, UTF8",
        "SELECT datlocale FROM pg_database WHERE datname = current_database(), vi",
        "SELECT string_agg(x; ' ' ORDER BY x) FROM unnest(ARRAY['Đặng'; 'Dũng'; 'Em'; 'Ân'; 'An']) x, An Ân Dũng Đặng Em"
    })
    void theServerIsSetUpForLastingVietnameseData(String question, String answer) throws Exception {
        assertEquals(answer, database.ask(question.replace(';', ',')));
    }

    @Test
    void thePasswordsAreForTheOwnerOnly() throws Exception {
        assertTrue(database.hasPasswordsForOwnerOnly());
    }

    private static void connect(String own, String other, boolean owner) throws SQLException {
        (owner ? database.asOwner(own, other) : database.asService(own, other)).close();
    }
}
