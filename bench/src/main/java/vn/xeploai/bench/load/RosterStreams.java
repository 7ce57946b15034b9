package vn.xeploai.bench.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.question.PlainQuestion;
import vn.xeploai.bench.scale.Scale;
import vn.xeploai.bench.system.Databases;
import vn.xeploai.bench.system.ServiceClient;

/** The merged roster of a unit as the gateway streams it, and as the database copies out the joined query. Both are read and discarded. */
public final class RosterStreams {
    private static final Pattern COPIED = Pattern.compile("COPY (\\d+)");
    private static final Pattern TIMED = Pattern.compile("Time: ([\\d.]+) ms");

    private final ServiceClient gateway;
    private final Databases databases;
    private final UUID unit;

    public RosterStreams(ServiceClient gateway, Databases databases, UUID unit) {
        this.gateway = gateway;
        this.databases = databases;
        this.unit = unit;
    }

    public String path() {
        return "/api/v1/reports/members?under=%s&period=%d".formatted(unit, Scale.LAST_YEAR);
    }

    public Stream ofGateway() {
        var begun = System.nanoTime();
        var answer = gateway.get(path(), null, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) throw new Failure("%s answers %d.".formatted(path(), answer.statusCode()));
        return new Stream(members(answer.body()), secondsSince(begun));
    }

    /** Counts the lines between header and end, and checks that the stream came to its end. */
    private static long members(InputStream body) {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8), 1 << 16)) {
            var count = 0L;
            var last = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                count++;
                last = line;
            }
            var end = new ObjectMapper().readTree(last);
            if (end.path("line").asText().equals("END") && end.path("count").asLong() == count - 1) return count - 2;
            throw new Failure("The roster's stream was cut; its last line is " + last);
        } catch (JsonProcessingException malformed) {
            throw new Failure("The roster's stream was cut.", malformed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Stream ofDatabase() {
        return Tools.isInstalled("psql") ? ofPsql() : ofJdbc();
    }

    private Stream ofPsql() {
        var query = PlainQuestion.roster().about(unit).replace('\n', ' ');
        var output = Tools.run(
                Map.of("PGPASSWORD", databases.password()),
                List.of(
                        "psql",
                        "--no-psqlrc",
                        "--host=127.0.0.1",
                        "--port=" + databases.port(),
                        "--username=" + Databases.ADMIN,
                        "--dbname=" + Databases.MERGED,
                        "--command=\\timing on",
                        "--command=\\copy (" + query + ") TO '/dev/null'"));
        return new Stream((long) number(COPIED, output), number(TIMED, output) / 1000);
    }

    private static double number(Pattern pattern, String output) {
        var found = pattern.matcher(output);
        if (found.find()) return Double.parseDouble(found.group(1));
        throw new Failure("psql answers something unexpected:\n" + output);
    }

    private Stream ofJdbc() {
        var begun = System.nanoTime();
        try (var connection = databases.connect(Databases.MERGED)) {
            var copy = "COPY (%s) TO STDOUT".formatted(PlainQuestion.roster().about(unit));
            var rows =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, OutputStream.nullOutputStream());
            return new Stream(rows, secondsSince(begun));
        } catch (SQLException | IOException failure) {
            throw new Failure("The roster cannot be copied: " + failure.getMessage(), failure);
        }
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
