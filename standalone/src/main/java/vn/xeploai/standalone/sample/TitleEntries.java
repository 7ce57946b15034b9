package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.province.Unit;

/** The entries about titles in the order in which they are recorded. */
final class TitleEntries {
    private final List<Entry> entries = new ArrayList<>();

    List<Entry> all() {
        return List.copyOf(entries);
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** @param items what {@link Parts#titled} makes */
    void register(Campaign campaign, Unit by, LocalDate on, List<Object> items) {
        if (items.isEmpty()) return;
        add(Entry.of(
                "registrations",
                object(
                        "campaignId",
                        new Key(campaign.key()),
                        "registeredOn",
                        on,
                        "items",
                        items,
                        "document",
                        Parts.document("07-DS/UBND", on, administration(by)))));
    }

    /** What one document awards. @param items as above, in which the item of a nomination may be named */
    void award(String key, Campaign campaign, Unit by, String authority, Document document, List<Object> items) {
        if (items.isEmpty()) return;
        add(new Entry(
                "awards",
                key,
                object(
                        "campaignId",
                        campaign == null ? null : new Key(campaign.key()),
                        "awardingUnitId",
                        new Key(by.key()),
                        "signer",
                        authority,
                        "origin",
                        campaign == null ? "ISSUED_ELSEWHERE" : null,
                        "items",
                        items,
                        "document",
                        Parts.document(document.number(), document.date(), authority))));
    }

    /** The number and the date of a document. */
    record Document(String number, LocalDate date) {}

    /** The people's committee of a place. */
    static String administration(Unit unit) {
        return "Ủy ban nhân dân " + place(unit);
    }

    static String place(Unit unit) {
        var name = unit.name().startsWith("Đảng bộ ") ? unit.name().substring("Đảng bộ ".length()) : unit.name();
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }
}
