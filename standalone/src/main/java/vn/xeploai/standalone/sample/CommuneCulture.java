package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;
import static vn.xeploai.standalone.sample.TitleEntries.administration;

import java.time.LocalDate;
import java.util.List;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.sample.RecordFacts.CultureFacts;

/** The titles of culture of a commune and of its sections: one that was awarded, or one that is a target until it is. */
final class CommuneCulture {
    private final Commune commune;
    private final Unit district;
    private final TitleEntries entries = new TitleEntries();

    CommuneCulture(Commune commune, Unit district) {
        this.commune = commune;
        this.district = district;
    }

    /** @param campaign of the year */
    List<Entry> entries(CultureFacts facts, Campaign campaign) {
        var target = facts.unit() == null;
        var unit = target ? commune.unit() : section(facts.unit());
        var title = target ? "PHUONG_VH" : "KHU_VUC_VH";
        var item = Parts.titled(Parts.unit(unit.key()), title);
        entries.register(campaign, commune.unit(), LocalDate.of(facts.year(), 2, 20), List.of(item));
        var attestedOn = LocalDate.of(facts.year(), 10, 20);
        entries.add(Entry.of(
                "attestations",
                object(
                        "what",
                        "CULTURE_CRITERIA",
                        "awardYear",
                        facts.year(),
                        "attestedOn",
                        attestedOn,
                        "attestingUnitId",
                        new Key((target ? district : commune.unit()).key()),
                        "items",
                        List.of(object("recipient", Parts.unit(unit.key()), "met", true)),
                        "document",
                        Parts.document("18/BC-UBND", attestedOn, administration(target ? district : commune.unit())))));
        var document = new TitleEntries.Document("1280/QĐ-UBND", LocalDate.of(facts.year(), 12, 31));
        if (!target) entries.award(null, campaign, district, administration(district), document, List.of(item));
        return entries.all();
    }

    private Unit section(String name) {
        return commune.sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
