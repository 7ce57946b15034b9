package vn.xeploai.members.catalogue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Whether a catalogue is complete and unambiguous. */
final class CatalogueChecks {
    private final Catalogue catalogue;
    private final BiConsumer<String, String> fault;

    private CatalogueChecks(Catalogue catalogue, BiConsumer<String, String> fault) {
        this.catalogue = catalogue;
        this.fault = fault;
    }

    /** @param fault is called with the path of a value at fault and what is wrong with it */
    static void check(Catalogue catalogue, BiConsumer<String, String> fault) {
        var checks = new CatalogueChecks(catalogue, fault);
        checks.categories();
        checks.offices();
        checks.qualificationKinds();
        checks.courses();
        checks.standards();
        checks.entries("fields", catalogue.fields(), Catalogue.WorkField::code, Catalogue.WorkField::label);
        checks.staffGroups();
        checks.concurrentOffices();
    }

    private void categories() {
        var categories = catalogue.categories();
        entries("categories", categories, CatalogueChecks::code, Catalogue.Category::label);
        for (var category : PostCategory.values()) {
            var named = categories.stream().anyMatch(one -> one.code() == category);
            require(named, "categories", "has no " + category);
        }
    }

    private static String code(Catalogue.Category category) {
        return category.code() == null ? null : category.code().name();
    }

    private void offices() {
        entries("offices", catalogue.offices(), Catalogue.Office::code, Catalogue.Office::label);
        each("offices", catalogue.offices(), (office, path) -> present(office.side(), path + ".side"));
    }

    private void qualificationKinds() {
        var kinds = catalogue.qualificationKinds();
        entries("qualificationKinds", kinds, Catalogue.QualificationKind::code, Catalogue.QualificationKind::label);
        each("qualificationKinds", kinds, (kind, path) -> {
            entries(path + ".levels", kind.levels(), Catalogue.Level::code, Catalogue.Level::label);
        });
    }

    private void courses() {
        entries("courses", catalogue.courses(), Catalogue.Course::code, Catalogue.Course::label);
        each("courses", catalogue.courses(), (course, path) -> present(course.duration(), path + ".duration"));
    }

    private void standards() {
        present(catalogue.standards(), "standards");
        each("standards", catalogue.standards(), (standard, path) -> {
            text(standard.legalBasis(), path + ".legalBasis");
            present(standard.certainty(), path + ".certainty");
            require(standard.fromYear() > 0, path + ".fromYear", "is missing");
            var ordered = standard.toYear() == null || standard.fromYear() <= standard.toYear();
            require(ordered, path + ".toYear", "is before fromYear");
            namedOffices(path + ".offices", standard.offices());
            present(standard.minimum(), path + ".minimum");
            each(path + ".minimum", standard.minimum(), this::minimum);
        });
    }

    private void minimum(Catalogue.Minimum minimum, String path) {
        var level = catalogue.qualificationKind(minimum.kind()).flatMap(kind -> kind.rank(minimum.level()));
        require(level.isPresent(), path, "names no level: " + minimum.kind() + " " + minimum.level());
    }

    /** Each category is in one group, so that nobody is counted against two quotas for one post. */
    private void staffGroups() {
        var groups = catalogue.staffGroups();
        entries("staffGroups", groups, Catalogue.StaffGroup::code, Catalogue.StaffGroup::label);
        var seen = EnumSet.noneOf(PostCategory.class);
        each("staffGroups", groups, (group, path) -> {
            present(group.categories(), path + ".categories");
            each(
                    path + ".categories",
                    group.categories(),
                    (category, at) -> require(seen.add(category), at, "repeats " + category));
        });
        for (var category : PostCategory.values())
            require(seen.contains(category), "staffGroups", "has no " + category);
    }

    private void concurrentOffices() {
        var rules = catalogue.concurrentOffices();
        entries("concurrentOffices", rules, Catalogue.ConcurrentOffices::code, Catalogue.ConcurrentOffices::label);
        each("concurrentOffices", rules, (rule, path) -> {
            namedOffices(path + ".offices", rule.offices());
            require(rule.offices().size() > 1, path + ".offices", "names fewer than two");
            require(rule.unitTypes() != null && !rule.unitTypes().isEmpty(), path + ".unitTypes", "is missing");
        });
    }

    private void namedOffices(String path, List<String> offices) {
        present(offices, path);
        each(path, offices, (office, at) -> {
            require(catalogue.office(office).isPresent(), at, "names no office: " + office);
        });
    }

    private <T> void entries(String path, List<T> entries, Function<T, String> code, Function<T, Label> label) {
        require(entries != null && !entries.isEmpty(), path, "is missing");
        var seen = new HashSet<String>();
        each(path, entries, (entry, at) -> {
            text(code.apply(entry), at + ".code");
            require(seen.add(code.apply(entry)), at, "repeats " + code.apply(entry));
            present(label.apply(entry), at + ".label");
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

    private void present(Object value, String path) {
        require(value != null, path, "is missing");
    }

    private void require(boolean holds, String path, String what) {
        if (!holds) fault.accept(path, what);
    }
}
