package vn.xeploai.ratings.scheme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import vn.xeploai.platform.parameter.Vocabulary;

/** What lists are filtered by and schemes name; of all years, since a list may be of all of them. */
class SchemeVocabularies {
    @Produces
    @Singleton
    Vocabulary schemes(Schemes schemes) {
        return new Vocabulary("scheme", schemes.named(scheme -> Stream.of(scheme.id())));
    }

    @Produces
    @Singleton
    Vocabulary schemeRules(Schemes schemes) {
        return new Vocabulary(
                "scheme-rule", schemes.named(scheme -> scheme.rules().stream().map(Rule::id)));
    }

    @Produces
    @Singleton
    Vocabulary grades(Schemes schemes) {
        return new Vocabulary(
                "grade", schemes.named(scheme -> scheme.grades().stream().map(Scheme.Grade::code)));
    }

    @Produces
    @Singleton
    Vocabulary distinctions(Schemes schemes) {
        return new Vocabulary("distinction", schemes.named(scheme -> scheme.distinctions().stream()
                .map(Scheme.Distinction::code)));
    }
}
