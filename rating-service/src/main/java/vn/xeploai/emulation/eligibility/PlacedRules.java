package vn.xeploai.emulation.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.emulation.condition.LocalCondition;
import vn.xeploai.emulation.condition.TitleConditions.HeldIn;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;

/** The rules of titles with the conditions of the units at or above places. */
final class PlacedRules {
    private final Map<HeldIn, List<LocalCondition>> held;
    private final Map<Key, EligibilityRule> rules = new HashMap<>();

    PlacedRules(Map<HeldIn, List<LocalCondition>> held) {
        this.held = held;
    }

    private record Key(String title, List<LocalCondition> conditions) {}

    EligibilityRule of(EligibilityRule rule, Place place) {
        var title = rule.title().code();
        var conditions = place.inTree().map(at -> held.get(new HeldIn(title, at)));
        return conditions.isEmpty()
                ? rule
                : rules.computeIfAbsent(new Key(title, conditions.get()), key -> rule.with(key.conditions()));
    }

    /** Each rule with the conditions of all places, so that what any of them asks is read. */
    EligibilityTerms everywhere(EligibilityTerms terms) {
        if (held.isEmpty()) return terms;
        var whole = terms.rules().stream().map(this::everywhere).toList();
        return new EligibilityTerms(whole, terms.on(), terms.origins());
    }

    private EligibilityRule everywhere(EligibilityRule rule) {
        var all = held.entrySet().stream()
                .filter(one -> one.getKey().title().equals(rule.title().code()))
                .flatMap(one -> one.getValue().stream())
                .distinct()
                .toList();
        return rule.with(all);
    }
}
