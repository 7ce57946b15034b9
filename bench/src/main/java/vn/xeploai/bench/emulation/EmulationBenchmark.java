package vn.xeploai.bench.emulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.postgresql.PGConnection;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.Options;
import vn.xeploai.bench.data.DataFolder;
import vn.xeploai.bench.data.Script;
import vn.xeploai.bench.emulation.EmulationResult.Comparison;
import vn.xeploai.bench.question.Targets;
import vn.xeploai.bench.scale.Level;
import vn.xeploai.bench.scale.Scale;
import vn.xeploai.bench.system.Databases;
import vn.xeploai.bench.system.Machine;
import vn.xeploai.bench.system.ServiceClient;
import vn.xeploai.bench.system.WholeSystem;

/** Times questions to the registers around ratings and plain SQL over the tables of rating-service in turns, after both have been asked once. */
public final class EmulationBenchmark {
    private static final int MOST_DISTRICTS = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Scale scale;
    private final Options options;
    private final PrintStream out;

    public EmulationBenchmark(Scale scale, Options options, PrintStream out) {
        this.scale = scale;
        this.options = options;
        this.out = out;
    }

    public EmulationResult measure() {
        var loadBefore = Machine.load();
        var data = DataFolder.of(scale, options, out);
        out.println("Starting the packaged system on the loaded data ...");
        try (var system = WholeSystem.start(options.home(), data).awaitReady();
                var ratings = system.databases().connect(Databases.RATINGS)) {
            fill(system.databases(), ratings);
            var comparisons = compare(system, ratings);
            return new EmulationResult(
                    scale,
                    "%s, load average %s before and %s after".formatted(LocalDate.now(), loadBefore, Machine.load()),
                    options.rounds(),
                    Machine.of(system.databases()),
                    comparisons);
        } catch (SQLException failure) {
            throw new Failure(failure.getMessage(), failure);
        }
    }

    private void fill(Databases databases, Connection ratings) throws SQLException {
        if (number(ratings, "SELECT count(*) FROM reviews.meeting") > 0) return;
        out.println("Loading meetings and reviews ...");
        try (var loading = databases.connectForLoading(Databases.RATINGS)) {
            Script.named("emulation/registers.sql")
                    .with("year", String.valueOf(Scale.LAST_YEAR))
                    .run(loading);
        }
    }

    private List<Comparison> compare(WholeSystem system, Connection ratings) throws SQLException {
        var gateway = system.client();
        var top = Targets.first(scale.highest(), system.databases());
        var districts = Targets.units(Level.DISTRICT, system.databases(), MOST_DISTRICTS);
        var comparisons = new ArrayList<Comparison>();
        for (var work : Work.values()) {
            var targets = new ArrayList<Target>();
            for (var unit : work.isOfDistrict() ? districts : List.of(top)) {
                var campaign = work.isOfDistrict() ? campaign(ratings, unit) : null;
                targets.add(new Target(work.plain(unit), work.path(unit, campaign)));
            }
            comparisons.add(compare(work, targets, gateway, ratings));
        }
        return comparisons;
    }

    private record Target(String plain, String path) {}

    private Comparison compare(Work work, List<Target> targets, ServiceClient gateway, Connection ratings) {
        var plain = new ArrayList<Double>();
        var system = new ArrayList<Double>();
        var rows = 0L;
        for (var round = 0; round <= options.rounds(); round++) {
            rows = 0;
            for (var target : targets) {
                var counted = new long[2];
                var ofPlain = timed(() -> counted[0] = copied(ratings, target.plain()));
                var ofSystem = timed(() -> counted[1] = answered(work, gateway, target.path()));
                if (counted[0] != counted[1])
                    throw new Failure("%s: the plain SQL has %d rows, the system %d"
                            .formatted(work.title(), counted[0], counted[1]));
                rows += counted[1];
                if (round == 0) continue;
                plain.add(ofPlain);
                system.add(ofSystem);
            }
        }
        var comparison = new Comparison(work.title(), rows, median(plain), median(system));
        out.printf(
                "%s: plain SQL %,.0f ms, the system %,.0f ms (p50)%n",
                work.title(), comparison.plain(), comparison.system());
        return comparison;
    }

    private static double timed(LongSupplier work) {
        var begun = System.nanoTime();
        work.getAsLong();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static long copied(Connection ratings, String sql) {
        try {
            return ratings.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (%s) TO STDOUT".formatted(sql), OutputStream.nullOutputStream());
        } catch (SQLException | IOException failure) {
            throw new Failure("The plain SQL fails: " + failure.getMessage(), failure);
        }
    }

    /** How many rows the answer has; those of a list on all its pages. */
    private static long answered(Work work, ServiceClient gateway, String path) {
        if (work == Work.ELIGIBILITY)
            return lines(gateway.get(path, null, BodyHandlers.ofInputStream()).body());
        var page = json(gateway, path);
        if (work != Work.DUE) return page.get("figures").size();
        var rows = page.get("items").size();
        while (page.hasNonNull("next")) {
            page = json(gateway, path + "&after=" + page.get("next").asText());
            rows += page.get("items").size();
        }
        return rows;
    }

    /** Without its first and last line. */
    private static long lines(InputStream stream) {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16)) {
            var count = 0L;
            var last = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                count++;
                last = line;
            }
            if (last.contains("\"END\"")) return count - 2;
            throw new Failure("The stream was cut; its last line is " + last);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static UUID campaign(Connection ratings, UUID root) throws SQLException {
        try (var query = ratings.prepareStatement("SELECT id FROM campaign WHERE root_unit_id = ? AND period = ?")) {
            query.setObject(1, root);
            query.setString(2, String.valueOf(Scale.LAST_YEAR));
            var rows = query.executeQuery();
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static JsonNode json(ServiceClient client, String path) {
        var answer = client.get(path);
        if (answer.statusCode() != 200)
            throw new Failure("%s answers %d: %s".formatted(path, answer.statusCode(), answer.body()));
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException malformed) {
            throw new Failure("%s answers no JSON: %s".formatted(path, malformed.getMessage()), malformed);
        }
    }
}
