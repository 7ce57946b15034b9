package vn.xeploai.ratings.scheme;

import java.util.HashSet;
import java.util.List;

/** What must hold in every scheme and between all of them; the first fault is told with its file and place. */
final class SchemeChecks {
    private SchemeChecks() {}

    static void check(List<SchemeFile> files) {
        if (files.isEmpty()) throw new SchemeFault("schemes", "there is no file");
        files.forEach(SchemeChecks::check);
        var known = new HashSet<String>();
        for (var file : files) {
            var revision = file.scheme().id() + " revision " + file.scheme().revision();
            if (!known.add(revision)) throw new SchemeFault(file.name(), revision + " stands in two files");
        }
        for (var one : files) {
            for (var other : files) checkYears(one, other);
        }
    }

    private static void checkYears(SchemeFile one, SchemeFile other) {
        if (one.scheme().id().equals(other.scheme().id())) return;
        if (!one.scheme().overlaps(other.scheme())) return;
        throw new SchemeFault(one.name(), "its years overlap those of " + other.name());
    }

    private static void check(SchemeFile file) {
        var scheme = file.scheme();
        require(file, "id", file.name().startsWith(scheme.id()));
        require(file, "track", scheme.track() != null);
        require(file, "fromYear", scheme.fromYear() > 1900);
        require(file, "toYear", scheme.toYear() == null || scheme.fromYear() <= scheme.toYear());
        require(file, "revision", scheme.revision() > 0);
        text(file, "title", scheme.title());
        filled(file, "subjectKinds", scheme.subjectKinds());
        filled(file, "documents", scheme.documents());
        filled(file, "grades", scheme.grades());
        require(file, "notRatedReasons", scheme.notRatedReasons() != null);
        require(file, "distinctions", scheme.distinctions() != null);
        require(file, "rules", scheme.rules() != null);
        documents(file, scheme.documents());
        grades(file, scheme);
        reasons(file, scheme.notRatedReasons());
        distinctions(file, scheme);
        rules(file, scheme.rules());
    }

    private static void documents(SchemeFile file, List<SchemeDocument> documents) {
        for (var at = 0; at < documents.size(); at++) {
            text(file, "documents[%d].number".formatted(at), documents.get(at).number());
            text(file, "documents[%d].title".formatted(at), documents.get(at).title());
            require(file, "documents[%d].date".formatted(at), documents.get(at).date() != null);
            require(
                    file,
                    "documents[%d].certainty".formatted(at),
                    documents.get(at).certainty() != null);
        }
    }

    private static void grades(SchemeFile file, Scheme scheme) {
        var codes = new HashSet<String>();
        for (var at = 0; at < scheme.grades().size(); at++) {
            var grade = scheme.grades().get(at);
            var place = "grades[%d]".formatted(at);
            text(file, place + ".code", grade.code());
            label(file, place, grade.label());
            require(file, place + ".tier", grade.tier() != null);
            filled(file, place + ".subjectKinds", grade.subjectKinds());
            require(file, place + ".subjectKinds", scheme.subjectKinds().containsAll(grade.subjectKinds()));
            for (var kind : grade.subjectKinds()) {
                if (!codes.add(kind + " " + grade.code()))
                    throw new SchemeFault(
                            file.name(), place + ".code: " + grade.code() + " is there twice for " + kind);
            }
        }
    }

    private static void reasons(SchemeFile file, List<NotRatedReason> reasons) {
        var codes = new HashSet<String>();
        for (var at = 0; at < reasons.size(); at++) {
            var reason = reasons.get(at);
            var place = "notRatedReasons[%d]".formatted(at);
            text(file, place + ".code", reason.code());
            require(file, place + ".bucket", reason.bucket() != null);
            label(file, place, reason.label());
            text(file, place + ".legalBasis", reason.legalBasis());
            if (!codes.add(reason.code()))
                throw new SchemeFault(file.name(), place + ".code: " + reason.code() + " is there twice");
        }
    }

    private static void distinctions(SchemeFile file, Scheme scheme) {
        for (var at = 0; at < scheme.distinctions().size(); at++) {
            var distinction = scheme.distinctions().get(at);
            var place = "distinctions[%d]".formatted(at);
            text(file, place + ".code", distinction.code());
            label(file, place, distinction.label());
            text(file, place + ".legalBasis", distinction.legalBasis());
            for (var kind : distinction.subjectKinds()) {
                for (var grade : distinction.grades()) {
                    require(file, place + ".grades", scheme.grade(kind, grade).isPresent());
                }
            }
        }
    }

    private static void rules(SchemeFile file, List<SchemeRule> rules) {
        for (var at = 0; at < rules.size(); at++) {
            text(file, "rules[%d].id".formatted(at), rules.get(at).id());
            text(file, "rules[%d].legalBasis".formatted(at), rules.get(at).legalBasis());
            require(file, "rules[%d].kind".formatted(at), rules.get(at).kind() != null);
        }
    }

    private static void label(SchemeFile file, String place, Label label) {
        require(file, place + ".label", label != null);
        text(file, place + ".label.vi", label.vi());
        text(file, place + ".label.en", label.en());
    }

    private static void text(SchemeFile file, String place, String text) {
        require(file, place, text != null && !text.isBlank());
    }

    private static void filled(SchemeFile file, String place, List<?> list) {
        require(file, place, list != null && !list.isEmpty());
    }

    private static void require(SchemeFile file, String place, boolean holds) {
        if (!holds) throw new SchemeFault(file.name(), place + " is missing or does not fit");
    }
}
