package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;
import static vn.xeploai.standalone.sample.TitleEntries.administration;
import static vn.xeploai.standalone.sample.TitleEntries.place;

import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.xeploai.standalone.province.UnitType;

/**
 * What rests on the Party's ratings of a year in the wards of a campaign: certificates for excellent members, and the titles of culture of
 * residential areas. Until 2023 areas were recognised under other rules, as a title of its own; since 1 July 2025 wards recognise them.
 */
final class PartyTitles {
    private static final String EXCELLENT = "HTXSNV";
    private static final Set<String> GOOD_OR_BETTER = Set.of(EXCELLENT, "HTTNV");
    private static final int LAST_YEAR_OF_OLD_TITLE = 2023;

    private final Campaign campaign;
    private final Map<String, Unit> units;
    private final Unit root;
    private final TitleEntries entries = new TitleEntries();

    /** @param units by their keys, at the time of the campaign */
    PartyTitles(Campaign campaign, Map<String, Unit> units) {
        this.campaign = campaign;
        this.units = units;
        root = units.get(campaign.root());
    }

    List<Entry> entries() {
        for (var document : campaign.documents()) {
            addExcellent(document);
            addRegistered(document);
        }
        addRecognised();
        return entries.all();
    }

    private void addExcellent(Document document) {
        var ward = units.get(document.decidingUnit());
        var excellent = document.ratings().stream()
                .filter(rating -> rating.kind() == SubjectKind.MEMBER && EXCELLENT.equals(rating.grade()))
                .map(rating -> Parts.titled(Parts.member(rating.subject()), "DV_X1"))
                .toList();
        var date = LocalDate.of(campaign.year() + 1, 1, 25);
        entries.award(
                null,
                campaign,
                ward,
                "Đảng ủy " + place(ward),
                new TitleEntries.Document("05-QĐ/KTĐU", date),
                excellent);
    }

    /** A ward registers its areas, and attests at the end of the year which of them meet the criteria: those that were not rated weak. */
    private void addRegistered(Document document) {
        var areas = areas(document);
        if (areas.isEmpty()) return;
        var ward = units.get(document.decidingUnit());
        var registered = areas.stream()
                .map(area -> Parts.titled(Parts.unit(area.subject()), title()))
                .toList();
        entries.register(campaign, ward, firstDay(), registered);
        var attestedOn = LocalDate.of(campaign.year(), 11, 20);
        var attested = areas.stream()
                .map(area ->
                        object("recipient", Parts.unit(area.subject()), "met", GOOD_OR_BETTER.contains(area.grade())))
                .toList();
        entries.add(Entry.of(
                "attestations",
                object(
                        "what",
                        "CULTURE_CRITERIA",
                        "awardYear",
                        campaign.year(),
                        "attestedOn",
                        attestedOn,
                        "attestingUnitId",
                        new Key(ward.key()),
                        "items",
                        attested,
                        "document",
                        Parts.document("18/QĐ-UBND", attestedOn, administration(ward)))));
    }

    /** One of a ward that was founded in the year registers when it was. */
    private LocalDate firstDay() {
        return units.get(campaign.root()).kind().name().startsWith("DISTRICT")
                ? LocalDate.of(campaign.year(), 2, 20)
                : LocalDate.of(campaign.year(), 7, 15);
    }

    private void addRecognised() {
        var recognised = new ArrayList<Object>();
        for (var document : campaign.documents())
            for (var area : areas(document))
                if (GOOD_OR_BETTER.contains(area.grade()))
                    recognised.add(Parts.titled(Parts.unit(area.subject()), title()));
        var document = new TitleEntries.Document("1280/QĐ-UBND", LocalDate.of(campaign.year(), 12, 28));
        entries.award(null, campaign, root, administration(root), document, recognised);
    }

    private List<Rating> areas(Document document) {
        return document.ratings().stream()
                .filter(rating -> rating.kind() == SubjectKind.CELL
                        && units.get(rating.subject()).type() == UnitType.RESIDENTIAL)
                .toList();
    }

    private String title() {
        return campaign.year() <= LAST_YEAR_OF_OLD_TITLE ? "KHU_VUC_VH" : "TDP_VAN_HOA";
    }
}
