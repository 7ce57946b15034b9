package vn.xeploai.bench.page;

import static vn.xeploai.bench.page.FigureFormat.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.xeploai.bench.load.Rounds;
import vn.xeploai.bench.measure.LevelResult;
import vn.xeploai.bench.measure.RosterResult;
import vn.xeploai.bench.measure.ScaleResult;
import vn.xeploai.bench.scale.Level;

/** Compares the results of one scale with the targets of the system. */
final class Verdicts {
    private static final double SERVICE_MEGABYTES = 300;
    private static final double FIRST_REPORT_SECONDS = 10;
    private static final String SERVICES = ".*-service|gateway";

    private final ScaleResult result;
    private final ScaleResult oneDistrict;

    /** @param oneDistrict the result of the smallest scale on the same machine, for the growth; null if there is none */
    Verdicts(ScaleResult result, ScaleResult oneDistrict) {
        this.result = result;
        this.oneDistrict = oneDistrict;
    }

    List<Verdict> list() {
        var verdicts = new ArrayList<Verdict>();
        result.level(Level.DISTRICT).ifPresent(district -> addDistrict(district, verdicts));
        for (var level : List.of(Level.PROVINCE, Level.NATION)) {
            if (result.scale().levels().contains(level)) verdicts.add(above(level));
        }
        if (result.scale().highest() != Level.DISTRICT) verdicts.add(growth());
        verdicts.add(roster());
        verdicts.add(Verdict.atMost(
                FIRST_REPORT_SECONDS,
                result.firstReport(),
                "start from packaged form to first report, existing data folder",
                "≤ 10 s",
                number(result.firstReport()) + " s"));
        verdicts.add(idle());
        return verdicts;
    }

    private void addDistrict(LevelResult district, List<Verdict> verdicts) {
        verdicts.add(slowness(district, "district report, nothing of ours cached, 1 client, p50", 3));
        verdicts.add(throughput(
                "district report, 16 clients, throughput",
                "the plain SQL",
                1,
                district.reportMany(),
                district.plainMany()));
        var unchanged = "district report unchanged since (`If-None-Match`), 16 clients";
        verdicts.add(
                district.unchanged() == null
                        ? Verdict.notMeasured(unchanged, "≥ 10 × the above", "no 304 was answered")
                        : throughput(unchanged, "the above", 10, district.unchanged(), district.reportMany()));
    }

    private Verdict above(Level level) {
        var work = level.title() + ", 1 client, p50";
        return result.level(level)
                .map(measured -> slowness(measured, work, 1))
                .orElseGet(() -> Verdict.notMeasured(work, "≤ 1 × the plain SQL", "the gateway does not offer it"));
    }

    private static Verdict slowness(LevelResult level, String work, double limit) {
        var report = level.reportOne().p50();
        var plain = level.plainOne().p50();
        var measured = "%s × (%s ms : %s ms)".formatted(number(report / plain), number(report), number(plain));
        return Verdict.atMost(
                limit,
                report / plain,
                work,
                "≤ %.0f × the plain SQL".formatted(limit),
                measured + failures(level.reportOne()));
    }

    private static Verdict throughput(String work, String than, double limit, Rounds ours, Rounds theirs) {
        var required = "≥ %.0f × %s".formatted(limit, than);
        if (theirs.throughput() == 0)
            return Verdict.notMeasured(work, required, "a load ended before its first answer");
        var ratio = ours.throughput() / theirs.throughput();
        var measured =
                "%s × (%s/s : %s/s)".formatted(number(ratio), number(ours.throughput()), number(theirs.throughput()));
        return Verdict.atLeast(limit, ratio, work, required, measured + failures(ours));
    }

    private static String failures(Rounds rounds) {
        return rounds.failures() == 0 ? "" : ", %d failures".formatted(rounds.failures());
    }

    private Verdict growth() {
        var work = "growth: district report, 1 client, p50, against one district alone";
        var required = "≤ 1.3 ×";
        if (oneDistrict == null) return Verdict.notMeasured(work, required, "run `bench/run district` first");
        var large = result.level(Level.DISTRICT).orElseThrow().reportOne().p50();
        var small = oneDistrict.level(Level.DISTRICT).orElseThrow().reportOne().p50();
        var measured = "%s × (%s ms : %s ms)".formatted(number(large / small), number(large), number(small));
        return Verdict.atMost(1.3, large / small, work, required, measured);
    }

    private Verdict roster() {
        var work =
                "merged roster, NDJSON, of the whole " + result.scale().name().toLowerCase(Locale.ROOT);
        var required = "≥ 0.5 × `\\copy` of the joined query";
        var roster = result.roster();
        if (roster == null) return Verdict.notMeasured(work, required, "the gateway does not offer it");
        return Verdict.atLeast(0.5, roster.gatewayRows() / roster.databaseRows(), work, required, measured(roster));
    }

    private static String measured(RosterResult roster) {
        return "%s × (%,.0f rows/s : %,.0f rows/s), in a heap of 256 MB"
                .formatted(
                        number(roster.gatewayRows() / roster.databaseRows()),
                        roster.gatewayRows(),
                        roster.databaseRows());
    }

    private Verdict idle() {
        var work = "idle memory of each service after that";
        var services = result.idle().entrySet().stream()
                .filter(process -> process.getKey().matches(SERVICES))
                .toList();
        if (services.isEmpty()) return Verdict.notMeasured(work, "≤ 300 MB RSS", "this system has no /proc");
        var most = services.stream().mapToLong(Map.Entry::getValue).max().orElseThrow() / 1024.0;
        return Verdict.atMost(SERVICE_MEGABYTES, most, work, "≤ 300 MB RSS", FigureFormat.megabytes(services));
    }
}
