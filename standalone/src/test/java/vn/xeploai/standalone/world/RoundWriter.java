package vn.xeploai.standalone.world;

import static vn.xeploai.standalone.world.Gateway.object;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.xeploai.standalone.Api;
import vn.xeploai.standalone.world.Round.Verdict;

/** Opens campaigns, and records papers and submissions over the API. */
final class RoundWriter {
    private static final List<String> KINDS =
            List.of("MEMBER", "CELL", "SECTIONAL_COMMITTEE", "GRASSROOTS_ORGANISATION");

    private final Gateway gateway;
    private final Map<String, String> ids;
    private final Map<Round, String> campaigns = new IdentityHashMap<>();
    private int papers;

    RoundWriter(Gateway gateway, Map<String, String> ids) {
        this.gateway = gateway;
        this.ids = ids;
    }

    void write(Round round) throws Exception {
        open(round);
        decideMembers(round);
        decideUnits(round);
        for (var unit : round.submitted().stream().sorted().toList()) submit(round, unit);
        if (round.closed()) gateway.post("campaigns/%s/close".formatted(campaigns.get(round)), object());
    }

    String campaign(Round round) {
        return campaigns.get(round);
    }

    private void open(Round round) throws Exception {
        var planned = gateway.post(
                "campaigns",
                object(
                        "period",
                        String.valueOf(round.year()),
                        "track",
                        "PARTY",
                        "rootUnitId",
                        ids.get(round.root()),
                        "subjectKinds",
                        KINDS,
                        "name",
                        Api.TRIAL + round.root()));
        var campaign = planned.get("id").asText();
        campaigns.put(round, campaign);
        gateway.post("campaigns/%s/open".formatted(campaign), object());
    }

    /** Each unit directly below the root decides on the members below it. */
    private void decideMembers(Round round) throws Exception {
        var lists = new TreeMap<String, List<Map<String, Object>>>();
        for (var verdict : new TreeMap<>(round.verdicts()).entrySet()) {
            var row = round.tree().rowOf(round.roster().get(verdict.getKey()), round.root());
            lists.computeIfAbsent(row, absent -> new ArrayList<>())
                    .add(line("MEMBER", verdict.getKey(), verdict.getValue()));
        }
        for (var list : lists.entrySet()) decide(round, list.getKey(), list.getValue());
    }

    private void decideUnits(Round round) throws Exception {
        var lines = new ArrayList<Map<String, Object>>();
        for (var grade : new TreeMap<>(round.unitGrades()).entrySet()) {
            var kind = round.tree().get(grade.getKey()).subjectKind();
            lines.add(line(kind, grade.getKey(), new Verdict(grade.getValue(), null)));
        }
        decide(round, round.root(), lines);
    }

    private Map<String, Object> line(String kind, String subject, Verdict verdict) {
        return object(
                "subject", object("kind", kind, "id", ids.get(subject)),
                "grade", verdict.grade(),
                "notRatedReason", verdict.reason());
    }

    void decide(Round round, String by, List<Map<String, Object>> lines) throws Exception {
        if (lines.isEmpty()) return;
        gateway.post(
                "decisions",
                object(
                        "campaignId",
                        campaigns.get(round),
                        "number",
                        "%d-QĐ/THỬ".formatted(++papers),
                        "date",
                        (round.year() + 1) + "-01-10",
                        "decidingUnitId",
                        ids.get(by),
                        "signer",
                        "Bí thư (thử)",
                        "origin",
                        "ISSUED_ELSEWHERE",
                        "items",
                        lines));
    }

    private void submit(Round round, String unit) throws Exception {
        gateway.post(
                "campaigns/%s/submissions".formatted(campaigns.get(round)),
                object(
                        "unitId",
                        ids.get(unit),
                        "number",
                        "1-BC/THỬ",
                        "date",
                        (round.year() + 1) + "-01-12",
                        "signer",
                        "Bí thư (thử)"));
    }
}
