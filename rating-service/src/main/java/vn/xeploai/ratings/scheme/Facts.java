package vn.xeploai.ratings.scheme;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.ratings.scheme.Fact.FactType;

/** The facts about a subject in a period. A fact that is not given is unknown, never "no" and never zero. */
public final class Facts {
    private static final Facts NONE = new Facts(new EnumMap<>(Fact.class));

    private final Map<Fact, Object> values;

    private Facts(Map<Fact, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public static Facts none() {
        return NONE;
    }

    /** @throws IllegalArgumentException if the fact is no number */
    public Facts with(Fact fact, BigDecimal number) {
        return with(fact, FactType.NUMBER, number);
    }

    /** @throws IllegalArgumentException if the fact is no number */
    public Facts with(Fact fact, long number) {
        return with(fact, BigDecimal.valueOf(number));
    }

    /** @throws IllegalArgumentException if the fact cannot be answered by yes or no */
    public Facts with(Fact fact, boolean yes) {
        return with(fact, FactType.YES_NO, yes);
    }

    /** @throws IllegalArgumentException if this is none of the fact's words */
    public Facts with(Fact fact, String word) {
        if (!fact.words().contains(word)) throw new IllegalArgumentException(fact + " cannot be " + word);
        return with(fact, FactType.WORD, word);
    }

    public Optional<Object> find(Fact fact) {
        return Optional.ofNullable(values.get(fact));
    }

    /** @throws IllegalArgumentException if the fact is no number */
    public Optional<BigDecimal> number(Fact fact) {
        if (fact.type() != FactType.NUMBER) throw new IllegalArgumentException(fact + " is no number");
        return find(fact).map(BigDecimal.class::cast);
    }

    private Facts with(Fact fact, FactType type, Object value) {
        if (fact.type() != type) throw new IllegalArgumentException(fact + " is no " + type);
        var more = new EnumMap<Fact, Object>(Fact.class);
        more.putAll(values);
        more.put(fact, value);
        return new Facts(more);
    }
}
