package vn.xeploai.ratings.scheme;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What must hold for every rule: its id, its subjects, its legal basis, and how grave a breach may be. */
final class RuleChecks {
    private RuleChecks() {}

    static void check(SchemeFile file) {
        var ids = new HashSet<String>();
        if (file.scheme().points() != null) ids.add(file.scheme().points().id());
        for (var at = 0; at < file.scheme().rules().size(); at++) {
            var rule = file.scheme().rules().get(at);
            var path = "rules[%d]".formatted(at);
            file.text(rule.id(), path + ".id");
            file.require(ids.add(rule.id()), path + ".id", rule.id() + " is there twice");
            kinds(file, rule.subjectKinds(), path + ".subjectKinds");
            basis(file, rule.legalBasis(), path + ".legalBasis");
            severity(file, rule.certainty(), rule.severity(), path + ".severity");
            if (rule.explanation() != null) file.label(rule.explanation(), path + ".explanation");
            RuleContentChecks.check(file, rule, path);
        }
    }

    static void kinds(SchemeFile file, List<SubjectKind> kinds, String path) {
        file.filled(kinds, path);
        file.require(file.scheme().subjectKinds().containsAll(kinds), path, "names a kind that the scheme does not");
    }

    static void basis(SchemeFile file, LegalBasis basis, String path) {
        file.present(basis, path);
        file.require(
                file.scheme().documents().stream()
                        .anyMatch(document -> document.number().equals(basis.document())),
                path + ".document",
                basis.document() + " is none of the scheme's documents");
        if (basis.article() != null) file.text(basis.article(), path + ".article");
    }

    static void severity(SchemeFile file, Certainty certainty, Severity severity, String path) {
        file.present(certainty, path.replace("severity", "certainty"));
        file.present(severity, path);
        var sure = certainty.allowsErrors() || severity != Severity.ERROR;
        file.require(sure, path, "is ERROR, but the rule is " + certainty);
    }

    static void condition(SchemeFile file, Condition condition, String path) {
        file.present(condition, path);
        if (condition instanceof FactTest test) {
            file.require(test.fits(), path, "needs one comparison that fits its fact");
        }
        if (condition instanceof AllOf all) conditions(file, all.all(), path + ".all");
        if (condition instanceof AnyOf any) conditions(file, any.any(), path + ".any");
        if (condition instanceof NoneOf none) conditions(file, none.none(), path + ".none");
    }

    private static void conditions(SchemeFile file, List<Condition> conditions, String path) {
        file.filled(conditions, path);
        for (var at = 0; at < conditions.size(); at++) condition(file, conditions.get(at), path + "[%d]".formatted(at));
    }

    /** Whether the rule's subjects can be given a grade of each of these tiers. */
    static void tiers(SchemeFile file, Rule rule, String path, Tier... tiers) {
        var graded = rule.subjectKinds().stream().allMatch(kind -> Arrays.stream(tiers)
                .allMatch(tier -> grades(file, kind).anyMatch(tier::equals)));
        file.require(graded, path, "is no tier of its subjects' grades");
    }

    private static Stream<Tier> grades(SchemeFile file, SubjectKind kind) {
        return file.scheme().grades().stream()
                .filter(grade -> grade.subjectKinds().contains(kind))
                .map(Grade::tier);
    }
}
