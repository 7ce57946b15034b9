package vn.xeploai.standalone.world;

import static vn.xeploai.standalone.world.Gateway.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.Api;
import vn.xeploai.standalone.world.Round.Verdict;

/** Writes a world over the API, reforms it, corrects a grade in it, and keeps what was answered on the way. */
final class Story {
    final World world;
    final Gateway gateway;
    final Map<String, String> ids;
    /** By their paths, the answers before the reform, and those after it: of the same instant, and of the latest. */
    final Map<String, String> before = new LinkedHashMap<>();

    final Map<String, String> again = new LinkedHashMap<>();
    final Map<String, String> latest = new LinkedHashMap<>();
    /** The members' figures that the latest answers must have, counted before the correction. */
    final Map<String, Counts> figures = new LinkedHashMap<>();

    /** The same answers around the correction. */
    final Map<String, String> uncorrected = new LinkedHashMap<>();

    final Map<String, String> uncorrectedAgain = new LinkedHashMap<>();

    private final WorldWriter writer;
    private final RoundWriter rounds;

    private Story(World world, Api api) {
        this.world = world;
        gateway = new Gateway(api);
        writer = new WorldWriter(gateway, world);
        ids = writer.ids;
        rounds = new RoundWriter(gateway, ids);
    }

    static Story of(World world, Api api) throws Exception {
        var story = new Story(world, api);
        story.write();
        story.reform();
        story.correct();
        return story;
    }

    private void write() throws Exception {
        writer.registerUnits();
        writer.register(world.people.stream()
                .filter(person -> !world.latePeople.contains(person))
                .toList());
        for (var transfer : world.transfers) writer.register(transfer);
        for (var round : world.rounds) rounds.write(round);
        writer.register(world.latePeople);
        for (var transfer : world.lateTransfers) writer.register(transfer);
    }

    private void reform() throws Exception {
        for (int year = world.firstYear; year <= world.lastYear(); year++) keepYear(year);
        for (var unit : world.reform.ended()) keep(onTheEve(unit), before);
        new ReformWriter(ids).write(world, rounds, gateway);
        for (var path : before.keySet()) {
            again.put(path, again(path, before));
            keep(path, latest);
        }
    }

    /** Of the last year all units, of the first one committees. */
    private void keepYear(int year) throws Exception {
        var figures = new ExpectedFigures(world).asWas(year);
        for (var unit : world.before.where(unit -> year == world.lastYear() || !unit.hasMembers())) {
            var path = report(unit.key(), year);
            keep(path, before);
            this.figures.put(path, figures.get(unit.key()));
        }
    }

    private void correct() throws Exception {
        var round = world.chance.pick(world.rounds);
        var rated = round.verdicts().entrySet().stream()
                .filter(verdict -> verdict.getValue().grade() != null)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (rated.isEmpty()) return;
        var member = world.chance.pick(rated);
        keep(report(world.province, round.year()), uncorrected);
        keep(restated(world.province, round.year()), uncorrected);
        correct(round, member);
        for (var path : uncorrected.keySet()) uncorrectedAgain.put(path, again(path, uncorrected));
    }

    private void correct(Round round, String member) throws Exception {
        var rating = gateway.json("ratings?campaign=%s&subject=%s".formatted(rounds.campaign(round), ids.get(member)));
        var earlier = round.verdicts().get(member).grade();
        var grade = RoundMaker.GRADES.get((RoundMaker.GRADES.indexOf(earlier) + 1) % RoundMaker.GRADES.size());
        var line = object(
                "ratingId",
                rating.at("/items/0/id").asText(),
                "grade",
                grade,
                "replaces",
                rating.at("/items/0/decisionId").asText(),
                "reason",
                "Đính chính (thử)");
        rounds.decide(round, round.tree().rowOf(round.roster().get(member), round.root()), List.of(line));
        round.verdicts().put(member, new Verdict(grade, null));
    }

    /** What is told after all of it. */
    Told told() {
        return new Told(world, gateway, ids);
    }

    String report(String unit, int year) {
        return "reports/units/%s?period=%d".formatted(ids.get(unit), year);
    }

    String onTheEve(String unit) {
        return report(unit, world.lastYear()) + "&on=" + world.reform.on.minusDays(1);
    }

    String restated(String unit, int year) {
        return report(unit, year) + "&basis=restated&to=" + world.reform.on.plusDays(world.seed % 300);
    }

    private void keep(String path, Map<String, String> answers) throws Exception {
        answers.put(path, gateway.text(path));
    }

    /** Asks with the instant that the first answer printed. */
    private String again(String path, Map<String, String> first) throws Exception {
        return gateway.text(path + "&knownAt="
                + Gateway.read(first.get(path)).get("knownAt").asText());
    }
}
