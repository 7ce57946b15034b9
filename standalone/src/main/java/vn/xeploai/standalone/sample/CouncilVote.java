package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;
import static vn.xeploai.standalone.sample.TitleEntries.administration;
import static vn.xeploai.standalone.sample.TitleEntries.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.province.Unit;

/** The council of a place, the nominations for CSTDCS, and its vote on them: in a district the last nomination falls short. */
final class CouncilVote {
    private static final int MEMBERS = 11;
    private static final int PRESENT = 9;
    /** Of 11 members nine are needed. */
    private static final int ENOUGH = 10;

    private static final int TOO_FEW = 8;

    private final Campaign campaign;
    private final Unit root;
    private final boolean ofWard;
    /** In the order of the nominations, by the keys of their items. */
    private final Map<String, Nominee> nominees = new LinkedHashMap<>();

    private record Nominee(Unit ward, String member) {}

    CouncilVote(Campaign campaign, Unit root, boolean ofWard) {
        this.campaign = campaign;
        this.root = root;
        this.ofWard = ofWard;
    }

    Entry council(LocalDate from) {
        var document = Parts.document("12/QĐ-UBND", from, administration(root));
        return new Entry(
                "councils",
                key(),
                object(
                        "unitId", new Key(root.key()),
                        "name", name(),
                        "members", MEMBERS,
                        "validFrom", from,
                        "document", document));
    }

    private String key() {
        return "council " + campaign.key();
    }

    private String name() {
        return "Hội đồng Thi đua - Khen thưởng " + place(root);
    }

    Entry nomination(Unit ward, List<String> members, LocalDate on) {
        var key = "nomination %s %s".formatted(campaign.key(), ward.key());
        for (var at = 0; at < members.size(); at++)
            nominees.put("%s/%d".formatted(key, at), new Nominee(ward, members.get(at)));
        var items = members.stream()
                .map(member -> Parts.titled(Parts.member(member), "CSTDCS"))
                .toList();
        var document = Parts.document("21/TTr-UBND", on, administration(ward));
        return new Entry(
                "nominations",
                key,
                object(
                        "campaignId",
                        new Key(campaign.key()),
                        "nominatingUnitId",
                        new Key(ward.key()),
                        "items",
                        items,
                        "document",
                        document));
    }

    Entry meeting(LocalDate on) {
        var votes = new ArrayList<Object>();
        for (var item : nominees.keySet()) {
            var votesFor = passes(item) ? ENOUGH : TOO_FEW;
            votes.add(object(
                    "nominationItemId",
                    new Key(item),
                    "votesFor",
                    votesFor,
                    "votesAgainst",
                    MEMBERS - votesFor,
                    "votesBlank",
                    0));
        }
        return Entry.of(
                "councils/{%s}/meetings".formatted(key()),
                object(
                        "heldOn", on,
                        "present", PRESENT,
                        "written", MEMBERS - PRESENT,
                        "votes", votes,
                        "document", Parts.document("05/BB-HĐTĐKT", on, name())));
    }

    private boolean passes(String item) {
        var items = List.copyOf(nominees.keySet());
        return ofWard || !item.equals(items.get(items.size() - 1));
    }

    /** What the document of the awards lists. */
    List<Object> passed() {
        return nominees.entrySet().stream()
                .filter(one -> passes(one.getKey()))
                .map(one -> (Object) object(
                        "recipient",
                        Parts.member(one.getValue().member()),
                        "title",
                        "CSTDCS",
                        "nominationItemId",
                        new Key(one.getKey())))
                .toList();
    }

    Set<Unit> wardsOfPassed() {
        return nominees.entrySet().stream()
                .filter(one -> passes(one.getKey()))
                .map(one -> one.getValue().ward())
                .collect(Collectors.toSet());
    }
}
