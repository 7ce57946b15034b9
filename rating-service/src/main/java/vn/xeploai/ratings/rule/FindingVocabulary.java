package vn.xeploai.ratings.rule;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.platform.parameter.Vocabulary;
import vn.xeploai.ratings.scheme.Rule;
import vn.xeploai.ratings.scheme.Schemes;

/** The rules of which findings can be: those of any scheme, and those of every year. */
class FindingVocabulary {
    @Produces
    @Singleton
    Vocabulary rules(Schemes schemes) {
        var ofSchemes = schemes.named(scheme -> scheme.rules().stream().map(Rule::id));
        var general = Arrays.stream(GeneralRule.values()).map(GeneralRule::id);
        return new Vocabulary(
                "finding-rule", Stream.concat(ofSchemes.stream(), general).collect(Collectors.toUnmodifiableSet()));
    }
}
