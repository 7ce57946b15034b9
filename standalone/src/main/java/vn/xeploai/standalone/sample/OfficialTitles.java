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
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.province.Unit;

/**
 * The titles of officials and agencies of a year, from registration to award: wards name the advanced ones and nominate the best of them, a
 * council votes, and the body above awards. In a district one nomination falls short of votes, and one award is revoked.
 */
final class OfficialTitles {
    private static final String EXCELLENT = "HTXSNV";
    private static final String GOOD = "HTTNV";
    private static final Set<String> GOOD_OR_BETTER = Set.of(EXCELLENT, GOOD);
    private static final int PERCENT_ADVANCED = 70;

    private final Campaign campaign;
    private final Map<String, Unit> units;
    private final Unit root;
    private final int next;
    private final TitleEntries entries = new TitleEntries();
    /** The officials of each ward. */
    private final Map<Unit, List<Rating>> officials = new LinkedHashMap<>();
    /** By the keys of their units. */
    private final Map<String, String> gradesOfAgencies = new LinkedHashMap<>();

    private final CouncilVote vote;

    /** @param units by their keys, at the time of the campaign */
    OfficialTitles(Campaign campaign, Map<String, Unit> units) {
        this.campaign = campaign;
        this.units = units;
        root = units.get(campaign.root());
        next = campaign.year() + 1;
        for (var document : campaign.documents()) sort(document);
        vote = new CouncilVote(campaign, root, ofWard());
    }

    private void sort(Document document) {
        for (var rating : document.ratings()) {
            if (rating.kind() == SubjectKind.AGENCY) gradesOfAgencies.put(rating.subject(), rating.grade());
            if (rating.kind() == SubjectKind.OFFICIAL)
                officials
                        .computeIfAbsent(units.get(document.decidingUnit()), absent -> new ArrayList<>())
                        .add(rating);
        }
    }

    List<Entry> entries() {
        var formed = ofWard() ? LocalDate.of(campaign.year(), 7, 10) : LocalDate.of(campaign.year(), 2, 1);
        entries.add(vote.council(formed));
        officials.forEach(this::register);
        officials.forEach(this::addAdvanced);
        officials.forEach(this::nominate);
        entries.add(vote.meeting(LocalDate.of(next, 1, 15)));
        awardBest();
        if (!ofWard()) {
            awardCollectives();
            entries.add(revocation());
        }
        return entries.all();
    }

    /** Whether it is a ward that rates itself, as since the districts ended. */
    private boolean ofWard() {
        return officials.containsKey(root);
    }

    private void register(Unit ward, List<Rating> all) {
        var on = ofWard() ? LocalDate.of(campaign.year(), 7, 15) : LocalDate.of(campaign.year(), 2, 20);
        var items = new ArrayList<Object>();
        for (var official : all) items.add(Parts.titled(Parts.member(official.subject()), "LDTT"));
        for (var official : best(all)) items.add(Parts.titled(Parts.member(official.subject()), "CSTDCS"));
        if (!ofWard()) items.add(Parts.titled(Parts.unit(ward.key()), "TTLDTT"));
        entries.register(campaign, ward, on, items);
    }

    private void addAdvanced(Unit ward, List<Rating> all) {
        var items = all.stream()
                .filter(OfficialTitles::isAdvanced)
                .map(official -> Parts.titled(Parts.member(official.subject()), "LDTT"))
                .toList();
        var document = new TitleEntries.Document("214/QĐ-UBND", LocalDate.of(campaign.year(), 12, 24));
        entries.award(null, campaign, ward, "Chủ tịch " + administration(ward), document, items);
    }

    private static boolean isAdvanced(Rating official) {
        return GOOD_OR_BETTER.contains(official.grade());
    }

    /** The excellent ones, and the first good one with an initiative. */
    private static List<Rating> best(List<Rating> all) {
        var best = new ArrayList<>(all.stream()
                .filter(official -> official.grade().equals(EXCELLENT))
                .toList());
        all.stream()
                .filter(official -> official.grade().equals(GOOD))
                .findFirst()
                .ifPresent(best::add);
        return best;
    }

    private void nominate(Unit ward, List<Rating> all) {
        var best = best(all);
        if (best.isEmpty()) return;
        var last = best.get(best.size() - 1);
        if (last.grade().equals(GOOD)) entries.add(initiative(ward, last.subject()));
        var nominated = best.stream().map(Rating::subject).toList();
        entries.add(vote.nomination(ward, nominated, LocalDate.of(next, 1, 5)));
    }

    private Entry initiative(Unit ward, String author) {
        var on = LocalDate.of(campaign.year(), 11, 20);
        return Entry.of(
                "initiatives",
                object(
                        "year",
                        campaign.year(),
                        "kind",
                        "INITIATIVE",
                        "name",
                        "Hẹn giờ giải quyết hồ sơ hành chính tại " + place(ward),
                        "scope",
                        "BASE",
                        "recognisedOn",
                        on,
                        "recognisingUnitId",
                        new Key(root.key()),
                        "authors",
                        List.of(object("memberId", new Key(author), "sharePercent", 100)),
                        "document",
                        Parts.document("35/QĐ-UBND", on, administration(root))));
    }

    private void awardBest() {
        var document = new TitleEntries.Document("96/QĐ-UBND", LocalDate.of(next, 1, 20));
        entries.award("best " + campaign.key(), campaign, root, chairman(root), document, vote.passed());
    }

    private static String chairman(Unit unit) {
        return "Chủ tịch " + administration(unit);
    }

    private void awardCollectives() {
        var advanced = new ArrayList<Object>();
        var outstanding = new ArrayList<Object>();
        var withBest = vote.wardsOfPassed();
        officials.forEach((ward, all) -> {
            var share = 100 * all.stream().filter(OfficialTitles::isAdvanced).count();
            if (share < (long) PERCENT_ADVANCED * all.size()) return;
            var grade = gradesOfAgencies.get(ward.key());
            if (GOOD_OR_BETTER.contains(grade)) advanced.add(Parts.titled(Parts.unit(ward.key()), "TTLDTT"));
            if (EXCELLENT.equals(grade) && withBest.contains(ward))
                outstanding.add(Parts.titled(Parts.unit(ward.key()), "TTLDXS"));
        });
        var date = LocalDate.of(next, 1, 22);
        entries.award(null, campaign, root, chairman(root), new TitleEntries.Document("97/QĐ-UBND", date), advanced);
        var above = units.get(root.parent());
        var later = new TitleEntries.Document("410/QĐ-UBND", date.plusDays(40));
        entries.award(null, campaign, above, chairman(above), later, outstanding);
    }

    /** Of the first award for the best. */
    private Entry revocation() {
        var on = LocalDate.of(next, 5, 20);
        return Entry.of(
                "awards/{best %s/0}/revocation".formatted(campaign.key()),
                object(
                        "ground",
                        "POINT_A",
                        "revokingUnitId",
                        new Key(root.key()),
                        "on",
                        on,
                        "reason",
                        "Kê khai thành tích không đúng",
                        "document",
                        Parts.document("531/QĐ-UBND", on, administration(root))));
    }
}
