package vn.xeploai.ratings.assessment;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.AllOf;
import vn.xeploai.ratings.scheme.AnyOf;
import vn.xeploai.ratings.scheme.Cap;
import vn.xeploai.ratings.scheme.Condition;
import vn.xeploai.ratings.scheme.Exemption;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.FactTest;
import vn.xeploai.ratings.scheme.Floor;
import vn.xeploai.ratings.scheme.NoneOf;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which facts the rules of a scheme ask for. */
final class AskedFacts {
    private AskedFacts() {}

    static Set<Fact> of(Scheme scheme, SubjectKind kind) {
        var asked = EnumSet.noneOf(Fact.class);
        scheme.rules(Exemption.class, kind).forEach(rule -> add(rule.condition(), asked));
        scheme.rules(Floor.class, kind).forEach(rule -> add(rule.condition(), asked));
        scheme.rules(Cap.class, kind).forEach(rule -> add(rule.condition(), asked));
        if (scheme.checksPoints(kind)) asked.add(Fact.POINTS);
        return asked;
    }

    private static void add(Condition condition, Set<Fact> asked) {
        if (condition instanceof FactTest test) asked.add(test.fact());
        parts(condition).forEach(part -> add(part, asked));
    }

    private static Stream<Condition> parts(Condition condition) {
        if (condition instanceof AllOf all) return all.all().stream();
        if (condition instanceof AnyOf any) return any.any().stream();
        if (condition instanceof NoneOf none) return none.none().stream();
        return Stream.empty();
    }
}
