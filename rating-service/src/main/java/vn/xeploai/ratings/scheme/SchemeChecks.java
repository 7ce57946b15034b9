package vn.xeploai.ratings.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import vn.xeploai.ratings.scheme.Scheme.Grade;
import vn.xeploai.ratings.scheme.Scheme.PrescribedForm;
import vn.xeploai.ratings.scheme.Scheme.SchemeDocument;
import vn.xeploai.ratings.scheme.Scheme.SchemeRevision;
import vn.xeploai.ratings.scheme.SchemeFile.SchemeFault;

/** What must hold in every scheme and between all of them; the first fault is reported with its file, line and reason. */
final class SchemeChecks {
    private SchemeChecks() {}

    static void check(List<SchemeFile> files) {
        if (files.isEmpty()) throw new SchemeFault("schemes", "there is no file");
        files.forEach(SchemeChecks::check);
        var known = new HashMap<SchemeRevision, String>();
        for (var file : files) {
            var other = known.put(SchemeRevision.of(file.scheme()), file.name());
            file.require(other == null, "revision", "is in " + other + " too");
        }
        for (var one : files) {
            for (var other : files) checkYears(one, other);
        }
    }

    private static void checkYears(SchemeFile one, SchemeFile other) {
        if (one.scheme().id().equals(other.scheme().id())) return;
        one.require(
                !one.scheme().overlaps(other.scheme()),
                "fromYear",
                "begins years that overlap those of " + other.name());
    }

    private static void check(SchemeFile file) {
        head(file, file.scheme());
        documents(file, file.scheme().documents());
        grades(file);
        for (var at = 0; at < file.scheme().forms().size(); at++)
            form(file, file.scheme().forms().get(at), "forms[%d]".formatted(at));
        if (file.scheme().points() != null)
            PointChecks.check(file, file.scheme().points());
        RuleChecks.check(file);
        certainty(file, file.scheme());
    }

    /** Of a regime whose own documents nobody has read, no rule refuses anything. */
    private static void certainty(SchemeFile file, Scheme scheme) {
        var read = scheme.documents().stream()
                .anyMatch(document -> !document.related() && document.certainty() != Certainty.SECONDARY);
        for (var at = 0; at < scheme.rules().size(); at++) {
            file.require(
                    read || scheme.rules().get(at).severity() != Severity.ERROR,
                    "rules[%d].severity".formatted(at),
                    "is ERROR, but the scheme's own documents are SECONDARY");
        }
    }

    private static void head(SchemeFile file, Scheme scheme) {
        file.text(scheme.id(), "id");
        file.require(file.name().startsWith(scheme.id()), "id", "is not the file's name");
        file.present(scheme.track(), "track");
        file.require(scheme.fromYear() > 1900, "fromYear", "is missing");
        file.require(scheme.toYear() == null || scheme.fromYear() <= scheme.toYear(), "toYear", "is before fromYear");
        file.require(scheme.revision() > 0, "revision", "is missing");
        file.text(scheme.title(), "title");
        file.filled(scheme.periods(), "periods");
        file.filled(scheme.subjectKinds(), "subjectKinds");
        file.filled(scheme.documents(), "documents");
        file.filled(scheme.grades(), "grades");
        file.present(scheme.notRatedReasons(), "notRatedReasons");
        file.present(scheme.distinctions(), "distinctions");
        file.present(scheme.forms(), "forms");
        file.present(scheme.rules(), "rules");
        file.present(scheme.skippableSteps(), "skippableSteps");
    }

    private static void documents(SchemeFile file, List<SchemeDocument> documents) {
        var numbers = new HashSet<String>();
        IntStream.range(0, documents.size()).forEach(at -> {
            var document = documents.get(at);
            var path = "documents[%d]".formatted(at);
            file.text(document.number(), path + ".number");
            file.require(numbers.add(document.number()), path + ".number", "is there twice");
            file.text(document.title(), path + ".title");
            file.present(document.certainty(), path + ".certainty");
        });
    }

    private static void grades(SchemeFile file) {
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

    private static void form(SchemeFile file, PrescribedForm form, String path) {
        file.text(form.code(), path + ".code");
        file.present(form.purpose(), path + ".purpose");
        file.label(form.label(), path + ".label");
        file.present(form.certainty(), path + ".certainty");
        RuleChecks.kinds(file, form.subjectKinds(), path + ".subjectKinds");
        RuleChecks.basis(file, form.legalBasis(), path + ".legalBasis");
    }

    private static void basis(SchemeFile file, String basis, String path) {
        file.text(basis, path);
        file.require(
                file.scheme().documents().stream().anyMatch(document -> basis.startsWith(document.number())),
                path,
                basis + " is in none of the scheme's documents");
    }
}
