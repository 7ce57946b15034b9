package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.sample.RecordFacts.WeaknessFacts;

/** The reviews of a campaign, and the weaknesses that they or meetings found, with what was done against them. */
final class ReviewEntries {
    private final String campaign;

    /** @param campaign its key */
    ReviewEntries(String campaign) {
        this.campaign = campaign;
    }

    /**
     * The minutes of a meeting.
     *
     * @param checklist by which nothing was found; null if there was none
     */
    record Minutes(String number, LocalDate heldOn, String authority, String occasion, String checklist) {
        Object document() {
            return Parts.document(number, heldOn, authority);
        }
    }

    Entry review(Minutes minutes, List<Object> subjects) {
        return Entry.of(
                "reviews",
                object(
                        "campaignId", new Key(campaign),
                        "occasion", minutes.occasion(),
                        "heldOn", minutes.heldOn(),
                        "chair", "Bí thư " + minutes.authority(),
                        "checklist", minutes.checklist(),
                        "items",
                                subjects.stream()
                                        .map(one -> object("subject", one))
                                        .toList(),
                        "document", minutes.document()));
    }

    /** Whose weakness it is, who owns the remedy, and the unit that verifies it. */
    record Concerned(Object subject, Object owner, String verifier) {}

    List<Entry> weakness(String key, Minutes minutes, Concerned concerned, WeaknessFacts facts) {
        var remedy = object("text", facts.remedy(), "owner", concerned.owner(), "dueOn", facts.dueOn());
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(
                "weaknesses",
                key,
                object(
                        "campaignId", new Key(campaign),
                        "subject", concerned.subject(),
                        "foundOn", minutes.heldOn(),
                        "text", facts.text(),
                        "remedies", List.of(remedy),
                        "document", minutes.document())));
        if (facts.verifiedOn() == null) return entries;
        for (var kind : List.of("DONE", "VERIFIED"))
            entries.add(Entry.of(
                    "remedies/{%s/0}/steps".formatted(key),
                    object("kind", kind, "on", facts.verifiedOn(), "unitId", new Key(concerned.verifier()))));
        return entries;
    }
}
