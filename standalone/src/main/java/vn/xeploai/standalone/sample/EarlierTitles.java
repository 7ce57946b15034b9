package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;
import static vn.xeploai.standalone.sample.TitleEntries.administration;

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
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.province.Unit;

/**
 * The titles of officials in a year in which they were rated elsewhere, as their documents are entered: the advanced ones by each ward, and
 * the best of them by the district, of whom there were no more than 15 % of those until 2023.
 */
final class EarlierTitles {
    private static final Set<String> GOOD_OR_BETTER = Set.of("HTXSNV", "HTTNV");
    private static final int PERCENT_BEST = 15;

    private final Campaign campaign;
    private final Unit district;
    private final PostHolders holders;
    private final TitleEntries entries = new TitleEntries();

    /** @param campaign of the Party, in whose grades it is seen who did well */
    EarlierTitles(Campaign campaign, Unit district, PostHolders holders) {
        this.campaign = campaign;
        this.district = district;
        this.holders = holders;
    }

    List<Entry> entries(List<Commune> communes) {
        var advanced = new LinkedHashMap<Commune, List<Member>>();
        communes.forEach(commune -> advanced.put(commune, advanced(commune)));
        advanced.forEach((commune, all) -> {
            var document = new TitleEntries.Document("214/QĐ-UBND", LocalDate.of(campaign.year(), 12, 24));
            entries.award(
                    null,
                    null,
                    commune.unit(),
                    "Chủ tịch " + administration(commune.unit()),
                    document,
                    titled("LDTT", all));
        });
        var all = advanced.values().stream().flatMap(List::stream).toList();
        var best = best(all);
        for (var official : best) entries.add(initiative(official, entries.all().size()));
        var document = new TitleEntries.Document("96/QĐ-UBND", LocalDate.of(campaign.year(), 12, 30));
        entries.award(null, null, district, "Chủ tịch " + administration(district), document, titled("CSTDCS", best));
        return entries.all();
    }

    private List<Member> advanced(Commune commune) {
        var grades = grades();
        return holders.officials(commune.units(), RatingYear.of(campaign.year()).lastDay()).stream()
                .filter(official -> GOOD_OR_BETTER.contains(grades.get(official.key())))
                .toList();
    }

    /** The same ones tend to be the best every year. */
    private static List<Member> best(List<Member> advanced) {
        var most = advanced.size() * PERCENT_BEST / 100;
        return advanced.stream()
                .filter(official -> official.posts().stream().anyMatch(post -> post.leader()))
                .limit(most)
                .toList();
    }

    private Map<String, String> grades() {
        return campaign.ratings().stream()
                .filter(rating -> rating.kind() == SubjectKind.MEMBER && rating.grade() != null)
                .collect(Collectors.toMap(Rating::subject, Rating::grade));
    }

    private List<Object> titled(String title, List<Member> officials) {
        var items = new ArrayList<Object>();
        for (var official : officials)
            items.add(object(
                    "recipient",
                    Parts.member(official.key()),
                    "title",
                    title,
                    "awardYear",
                    campaign.year(),
                    "unitId",
                    new Key(official.cell())));
        return items;
    }

    private Entry initiative(Member author, int number) {
        var on = LocalDate.of(campaign.year(), 11, 20);
        return Entry.of(
                "initiatives",
                object(
                        "year",
                        campaign.year(),
                        "kind",
                        "INITIATIVE",
                        "name",
                        "Cải tiến quy trình tiếp nhận hồ sơ số " + number,
                        "scope",
                        "BASE",
                        "recognisedOn",
                        on,
                        "recognisingUnitId",
                        new Key(district.key()),
                        "authors",
                        List.of(object("memberId", new Key(author.key()), "sharePercent", 100)),
                        "document",
                        Parts.document("35/QĐ-UBND", on, administration(district))));
    }
}
