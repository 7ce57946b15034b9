package vn.xeploai.ratings.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.ratings.rule.Facts;
import vn.xeploai.ratings.scheme.Fact;

/** What is known of one subject, gathered fact by fact. What nobody put in is unknown. */
final class FactSheet {
    private final Map<Fact, ToldFact> told = new EnumMap<>(Fact.class);

    void put(Fact fact, Object value, FactSource source, Collection<UUID> references) {
        told.put(fact, new ToldFact(fact, fact.label(), value, source, List.copyOf(references)));
    }

    void put(Fact fact, Object value, FactSource source) {
        put(fact, value, source, List.of());
    }

    void put(Fact fact, long number, FactSource source, Collection<UUID> references) {
        put(fact, (Object) BigDecimal.valueOf(number), source, references);
    }

    boolean knows(Fact fact) {
        return told.containsKey(fact);
    }

    List<ToldFact> told() {
        return List.copyOf(told.values());
    }

    Facts facts() {
        var facts = Facts.none();
        for (var one : told.values()) {
            facts = switch (one.fact().type()) {
                case NUMBER -> facts.with(one.fact(), (BigDecimal) one.value());
                case YES_NO -> facts.with(one.fact(), (boolean) one.value());
                case WORD -> facts.with(one.fact(), (String) one.value());
            };
        }
        return facts;
    }
}
