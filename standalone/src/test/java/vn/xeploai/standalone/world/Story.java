package vn.xeploai.standalone.world;

import static vn.xeploai.standalone.province.Json.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.xeploai.standalone.Api;
import vn.xeploai.standalone.province.ApiClient;
import vn.xeploai.standalone.province.Json;
import vn.xeploai.standalone.province.ProvinceWriter;
import vn.xeploai.standalone.world.Round.Verdict;

/** Records a world, reforms it, corrects a grade in it, and keeps the reports that were returned on the way. */
final class Story {
    final World world;
    final Api api;
    /** By their paths, the reports before the reform, and those after it: of the same instant, and of the latest. */
    final Map<String, String> before = new LinkedHashMap<>();

    final Map<String, String> again = new LinkedHashMap<>();
    final Map<String, String> latest = new LinkedHashMap<>();
    /** The members' figures that the latest reports must have, counted before the correction. */
    final Map<String, Counts> figures = new LinkedHashMap<>();

    /** The same reports around the correction. */
    final Map<String, String> uncorrected = new LinkedHashMap<>();

    final Map<String, String> uncorrectedAgain = new LinkedHashMap<>();

    private final ApiClient client;
    private final ProvinceWriter province;

    private Story(World world, Api api) {
        this.world = world;
        this.api = api;
        client = new ApiClient(api.gateway(), "world-" + world.tag, api::token);
        province = new ProvinceWriter(client, "XEPLOAI_WORLD");
    }

    static Story of(World world, Api api) throws Exception {
        var story = new Story(world, api);
        story.record();
        story.reform();
        story.correct();
        return story;
    }

    private void record() {
        province.units(List.copyOf(world.before.all()), world.begins);
        province.members(world.people.stream()
                .filter(person -> !world.latePeople.contains(person))
                .map(Membership::member)
                .toList());
        world.transfers.forEach(this::move);
        world.rounds.forEach(round -> province.campaign(round.campaign()));
        province.members(world.latePeople.stream().map(Membership::member).toList());
        world.lateTransfers.forEach(this::move);
    }

    private void move(Membership.Transfer transfer) {
        province.transfer(transfer.person().number, transfer.to(), transfer.from());
    }

    private void reform() {
        for (int year = world.firstYear; year <= world.lastYear(); year++) expect(year);
        var asked = new ArrayList<>(figures.keySet());
        for (var unit : world.reform.ended()) asked.add(onTheEve(unit));
        before.putAll(reports(asked));
        var open = world.rounds.stream()
                .filter(round -> !round.closed() && world.reform.ends(round.root()))
                .map(Round::campaign)
                .toList();
        province.reorganisation(world.reform.decision(world.tag, open));
        again.putAll(again(before));
        latest.putAll(reports(before.keySet()));
    }

    /** Of the last year all units, of the first one committees. */
    private void expect(int year) {
        var counted = new ExpectedFigures(world).asWas(year);
        for (var unit : world.before.where(unit -> year == world.lastYear() || !unit.hasMembers())) {
            figures.put(report(unit.key(), year), counted.get(unit.key()));
        }
    }

    private void correct() throws Exception {
        var round = world.draw.pick(world.rounds);
        var rated = round.verdicts().entrySet().stream()
                .filter(verdict -> verdict.getValue().grade() != null)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (rated.isEmpty()) return;
        var member = world.draw.pick(rated);
        uncorrected.putAll(
                reports(List.of(report(world.province, round.year()), restated(world.province, round.year()))));
        correct(round, member);
        uncorrectedAgain.putAll(again(uncorrected));
    }

    private void correct(Round round, String member) throws Exception {
        var campaign = province.id(round.campaign());
        var rating = api.json("ratings?campaign=%s&subject=%s".formatted(campaign, province.id(member)));
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
        client.post(
                "decisions",
                object(
                        "campaignId",
                        campaign,
                        "number",
                        "99-QĐ/THỬ",
                        "date",
                        (round.year() + 1) + "-01-10",
                        "decidingUnitId",
                        province.id(round.rowOf(member)),
                        "signer",
                        "Bí thư (thử)",
                        "origin",
                        "ISSUED_ELSEWHERE",
                        "items",
                        List.of(line)));
        round.verdicts().put(member, new Verdict(grade, null));
    }

    /** What the API returns in the end. */
    Answers answers() {
        return new Answers(world, api, province.ids());
    }

    String report(String unit, int year) {
        return "reports/units/%s?period=%d".formatted(province.id(unit), year);
    }

    String onTheEve(String unit) {
        return report(unit, world.lastYear()) + "&on=" + world.reform.on.minusDays(1);
    }

    String restated(String unit, int year) {
        return report(unit, year) + "&basis=restated&to=" + world.reform.on.plusDays(world.seed % 300);
    }

    /** The bodies by the paths, several at a time. */
    private Map<String, String> reports(Collection<String> paths) {
        var reports = new ConcurrentHashMap<String, String>();
        ApiClient.inParallel(paths, path -> reports.put(path, api.text(path)));
        return reports;
    }

    /** Repeats the requests with the instants that the first answers printed. */
    private Map<String, String> again(Map<String, String> first) {
        var reports = new ConcurrentHashMap<String, String>();
        ApiClient.inParallel(first.entrySet(), one -> {
            var knownAt = Json.read(one.getValue()).get("knownAt").asText();
            reports.put(one.getKey(), api.text(one.getKey() + "&knownAt=" + knownAt));
        });
        return reports;
    }
}
