package vn.xeploai.reviews.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.xeploai.ratings.scheme.Label;

/** Whether a catalogue is complete and unambiguous. */
final class CatalogueChecks {
    private final BiConsumer<String, String> fault;

    private CatalogueChecks(BiConsumer<String, String> fault) {
        this.fault = fault;
    }

    /** @param fault is called with the path of a value at fault and what is wrong with it */
    static void check(Catalogue catalogue, BiConsumer<String, String> fault) {
        var checks = new CatalogueChecks(fault);
        checks.all("occasions", catalogue.occasions(), Catalogue.Occasion::code);
        checks.all("checklists", catalogue.checklists(), Catalogue.Checklist::id);
        checks.all("programmes", catalogue.programmes(), Catalogue.Programme::code);
        for (var at = 0; at < catalogue.occasions().size(); at++) {
            var occasion = catalogue.occasions().get(at);
            checks.label(occasion.label(), "occasions[%d].label".formatted(at));
            checks.offer(occasion, "occasions[%d]".formatted(at));
        }
        for (var at = 0; at < catalogue.programmes().size(); at++) {
            var programme = catalogue.programmes().get(at);
            checks.label(programme.label(), "programmes[%d].label".formatted(at));
            checks.offer(programme, "programmes[%d]".formatted(at));
        }
        for (var at = 0; at < catalogue.checklists().size(); at++)
            checks.checklist(catalogue.checklists().get(at), "checklists[%d]".formatted(at));
    }

    private void checklist(Catalogue.Checklist checklist, String path) {
        label(checklist.title(), path + ".title");
        offer(checklist, path);
        all(path + ".groups", checklist.groups(), Catalogue.Group::code);
        for (var at = 0; at < checklist.groups().size(); at++) {
            var group = checklist.groups().get(at);
            label(group.label(), "%s.groups[%d].label".formatted(path, at));
            require(group.items() > 0, "%s.groups[%d].items".formatted(path, at), "is not positive");
        }
    }

    private <T> void all(String path, List<T> entries, Function<T, String> key) {
        require(entries != null && !entries.isEmpty(), path, "is missing");
        var seen = new HashSet<String>();
        for (var at = 0; at < entries.size(); at++) {
            var value = key.apply(entries.get(at));
            text(value, "%s[%d]".formatted(path, at));
            require(seen.add(value), "%s[%d]".formatted(path, at), "repeats " + value);
        }
    }

    private void offer(Catalogue.Offer offer, String path) {
        text(offer.legalBasis(), path + ".legalBasis");
        require(offer.certainty() != null, path + ".certainty", "is missing");
        require(offer.fromYear() > 0, path + ".fromYear", "is missing");
        require(offer.toYear() == null || offer.fromYear() <= offer.toYear(), path + ".toYear", "is before fromYear");
    }

    private void label(Label label, String path) {
        require(label != null, path, "is missing");
        text(label.vi(), path + ".vi");
        text(label.en(), path + ".en");
    }

    private void text(String value, String path) {
        require(value != null && !value.isBlank(), path, "is missing");
    }

    private void require(boolean holds, String path, String what) {
        if (!holds) fault.accept(path, what);
    }
}
