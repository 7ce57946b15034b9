package vn.xeploai.ratings.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import vn.xeploai.platform.yaml.YamlFile;
import vn.xeploai.platform.yaml.YamlFile.FileFault;
import vn.xeploai.ratings.scheme.Scheme.Grade;
import vn.xeploai.ratings.scheme.Scheme.PrescribedForm;
import vn.xeploai.ratings.scheme.Scheme.SchemeDocument;
import vn.xeploai.ratings.scheme.Scheme.SchemeRevision;

/** What must hold in every scheme and between all of them; the first fault is reported with its file, line and reason. */
final class SchemeChecks {
    private SchemeChecks() {}

    static void check(List<YamlFile<Scheme>> files) {
        if (files.isEmpty()) throw new FileFault("schemes", "there is no file");
        files.forEach(SchemeChecks::check);
        var known = new HashMap<SchemeRevision, String>();
        for (var file : files) {
            var other = known.put(SchemeRevision.of(file.value()), file.name());
            file.require(other == null, "revision", "is in " + other + " too");
        }
        for (var one : files) {
            for (var other : files) checkYears(one, other);
        }
    }

    private static void checkYears(YamlFile<Scheme> one, YamlFile<Scheme> other) {
        if (one.value().id().equals(other.value().id())) return;
        one.require(
                !one.value().overlaps(other.value()), "fromYear", "begins years that overlap those of " + other.name());
    }

    private static void check(YamlFile<Scheme> file) {
        head(file, file.value());
        documents(file, file.value().documents());
        grades(file);
        for (var at = 0; at < file.value().forms().size(); at++)
            form(file, file.value().forms().get(at), "forms[%d]".formatted(at));
        if (file.value().points() != null) PointChecks.check(file, file.value().points());
        RuleChecks.check(file);
        certainty(file, file.value());
    }

    /** Of a regime whose own documents nobody has read, no rule refuses anything. */
    private static void certainty(YamlFile<Scheme> file, Scheme scheme) {
        var read = scheme.documents().stream()
                .anyMatch(document -> !document.related() && document.certainty() != Certainty.SECONDARY);
        for (var at = 0; at < scheme.rules().size(); at++) {
            file.require(
                    read || scheme.rules().get(at).severity() != Severity.ERROR,
                    "rules[%d].severity".formatted(at),
                    "is ERROR, but the scheme's own documents are SECONDARY");
        }
    }

    private static void head(YamlFile<Scheme> file, Scheme scheme) {
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

    private static void documents(YamlFile<Scheme> file, List<SchemeDocument> documents) {
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

    private static void grades(YamlFile<Scheme> file) {
        var scheme = file.value();
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

    private static void grade(YamlFile<Scheme> file, Grade grade, String path) {
        file.text(grade.code(), path + ".code");
        Label.check(file, grade.label(), path + ".label");
        file.present(grade.tier(), path + ".tier");
        file.filled(grade.subjectKinds(), path + ".subjectKinds");
        file.require(
                file.value().subjectKinds().containsAll(grade.subjectKinds()),
                path + ".subjectKinds",
                "names a kind that the scheme does not");
    }

    private static void reasons(YamlFile<Scheme> file) {
        var codes = new HashSet<String>();
        for (var at = 0; at < file.value().notRatedReasons().size(); at++) {
            var reason = file.value().notRatedReasons().get(at);
            var path = "notRatedReasons[%d]".formatted(at);
            file.text(reason.code(), path + ".code");
            file.present(reason.bucket(), path + ".bucket");
            Label.check(file, reason.label(), path + ".label");
            basis(file, reason.legalBasis(), path + ".legalBasis");
            file.require(codes.add(reason.code()), path + ".code", reason.code() + " is there twice");
        }
    }

    private static void distinction(YamlFile<Scheme> file, int at) {
        var distinction = file.value().distinctions().get(at);
        var path = "distinctions[%d]".formatted(at);
        file.text(distinction.code(), path + ".code");
        Label.check(file, distinction.label(), path + ".label");
        basis(file, distinction.legalBasis(), path + ".legalBasis");
        for (var kind : distinction.subjectKinds()) {
            for (var grade : distinction.grades()) {
                file.require(
                        file.value().grade(kind, grade).isPresent(),
                        path + ".grades",
                        grade + " is no grade for " + kind);
            }
        }
    }

    private static void form(YamlFile<Scheme> file, PrescribedForm form, String path) {
        file.text(form.code(), path + ".code");
        file.present(form.purpose(), path + ".purpose");
        Label.check(file, form.label(), path + ".label");
        file.present(form.certainty(), path + ".certainty");
        RuleChecks.kinds(file, form.subjectKinds(), path + ".subjectKinds");
        RuleChecks.basis(file, form.legalBasis(), path + ".legalBasis");
    }

    private static void basis(YamlFile<Scheme> file, String basis, String path) {
        file.text(basis, path);
        file.require(
                file.value().documents().stream().anyMatch(document -> basis.startsWith(document.number())),
                path,
                basis + " is in none of the scheme's documents");
    }
}
