package vn.xeploai.ratings.scheme;

import java.util.HashSet;

/** What must hold for grades, reasons and distinctions. */
final class GradeChecks {
    private GradeChecks() {}

    static void check(SchemeFile file) {
        var scheme = file.scheme();
        var codes = new HashSet<String>();
        for (var at = 0; at < scheme.grades().size(); at++) {
            grade(file, scheme.grades().get(at), "grades[%d]".formatted(at));
            for (var kind : scheme.grades().get(at).subjectKinds()) {
                var code = scheme.grades().get(at).code();
                file.require(
                        codes.add(kind + " " + code),
                        "grades[%d].code".formatted(at),
                        code + " is there twice for " + kind);
            }
        }
        for (var kind : scheme.subjectKinds()) {
            var graded = scheme.grades().stream()
                    .anyMatch(grade -> grade.subjectKinds().contains(kind));
            file.require(graded, "subjectKinds", "lists " + kind + ", which has no grade");
        }
        reasons(file);
        for (var at = 0; at < scheme.distinctions().size(); at++) distinction(file, at);
    }

    private static void grade(SchemeFile file, Grade grade, String path) {
        file.text(grade.code(), path + ".code");
        file.label(grade.label(), path + ".label");
        file.present(grade.tier(), path + ".tier");
        file.filled(grade.subjectKinds(), path + ".subjectKinds");
        file.require(
                file.scheme().subjectKinds().containsAll(grade.subjectKinds()),
                path + ".subjectKinds",
                "names a kind that the scheme does not");
    }

    private static void reasons(SchemeFile file) {
        var codes = new HashSet<String>();
        for (var at = 0; at < file.scheme().notRatedReasons().size(); at++) {
            var reason = file.scheme().notRatedReasons().get(at);
            var path = "notRatedReasons[%d]".formatted(at);
            file.text(reason.code(), path + ".code");
            file.present(reason.bucket(), path + ".bucket");
            file.label(reason.label(), path + ".label");
            basis(file, reason.legalBasis(), path + ".legalBasis");
            file.require(codes.add(reason.code()), path + ".code", reason.code() + " is there twice");
        }
    }

    private static void distinction(SchemeFile file, int at) {
        var distinction = file.scheme().distinctions().get(at);
        var path = "distinctions[%d]".formatted(at);
        file.text(distinction.code(), path + ".code");
        file.label(distinction.label(), path + ".label");
        basis(file, distinction.legalBasis(), path + ".legalBasis");
        for (var kind : distinction.subjectKinds()) {
            for (var grade : distinction.grades()) {
                file.require(
                        file.scheme().grade(kind, grade).isPresent(),
                        path + ".grades",
                        grade + " is no grade for " + kind);
            }
        }
    }

    private static void basis(SchemeFile file, String basis, String path) {
        file.text(basis, path);
        file.require(
                file.scheme().documents().stream().anyMatch(document -> basis.startsWith(document.number())),
                path,
                basis + " is in none of the scheme's documents");
    }
}
