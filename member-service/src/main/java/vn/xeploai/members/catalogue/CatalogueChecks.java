package vn.xeploai.members.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Whether a catalogue is complete and unambiguous. */
final class CatalogueChecks {
    private final BiConsumer<String, String> fault;

    private CatalogueChecks(BiConsumer<String, String> fault) {
        this.fault = fault;
    }

    /** @param fault is called with the path of a value at fault and what is wrong with it */
    static void check(Catalogue catalogue, BiConsumer<String, String> fault) {
        var checks = new CatalogueChecks(fault);
        checks.categories(catalogue.categories());
        checks.entries("offices", catalogue.offices(), Catalogue.Office::code, Catalogue.Office::label);
        checks.each(
                "offices",
                catalogue.offices(),
                (office, path) -> checks.require(office.side() != null, path + ".side", "is missing"));
        checks.entries(
                "qualificationKinds",
                catalogue.qualificationKinds(),
                Catalogue.QualificationKind::code,
                Catalogue.QualificationKind::label);
        checks.each(
                "qualificationKinds",
                catalogue.qualificationKinds(),
                (kind, path) ->
                        checks.entries(path + ".levels", kind.levels(), Catalogue.Level::code, Catalogue.Level::label));
        checks.entries("courses", catalogue.courses(), Catalogue.Course::code, Catalogue.Course::label);
        checks.each(
                "courses",
                catalogue.courses(),
                (course, path) -> checks.require(course.duration() != null, path + ".duration", "is missing"));
    }

    private void categories(List<Catalogue.Category> categories) {
        entries(
                "categories",
                categories,
                one -> one.code() == null ? null : one.code().name(),
                Catalogue.Category::label);
        for (var category : PostCategory.values()) {
            var named = categories.stream().anyMatch(one -> one.code() == category);
            require(named, "categories", "has no " + category);
        }
    }

    private <T> void entries(String path, List<T> entries, Function<T, String> code, Function<T, Label> label) {
        require(entries != null && !entries.isEmpty(), path, "is missing");
        var seen = new HashSet<String>();
        each(path, entries, (entry, at) -> {
            text(code.apply(entry), at + ".code");
            require(seen.add(code.apply(entry)), at, "repeats " + code.apply(entry));
            require(label.apply(entry) != null, at + ".label", "is missing");
            text(label.apply(entry).vi(), at + ".label.vi");
            text(label.apply(entry).en(), at + ".label.en");
        });
    }

    private <T> void each(String path, List<T> entries, BiConsumer<T, String> check) {
        for (var at = 0; at < entries.size(); at++) check.accept(entries.get(at), "%s[%d]".formatted(path, at));
    }

    private void text(String value, String path) {
        require(value != null && !value.isBlank(), path, "is missing");
    }

    private void require(boolean holds, String path, String what) {
        if (!holds) fault.accept(path, what);
    }
}
