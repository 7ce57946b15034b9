package vn.xeploai.ratings.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

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
        GradeChecks.check(file);
        if (file.scheme().points() != null)
            PointChecks.check(file, file.scheme().points());
        RuleChecks.check(file);
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
}
