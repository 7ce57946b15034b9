package vn.xeploai.ratings.competence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.scheme.Competence;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which units of a copied tree are competent by the scheme today. Whether they still exist is asked for decisions only. */
@Singleton
public class TreeCompetence {
    private final CompetenceSql sql;
    private final Days days;

    TreeCompetence(CompetenceSql sql, Days days) {
        this.sql = sql;
        this.days = days;
    }

    /** The units that are competent for the subjects of one kind in each unit; units for which the scheme has no certain rule are left out. */
    public Map<UUID, Set<UUID>> bodies(UUID campaignId, Scheme scheme, SubjectKind kind, Collection<UUID> units) {
        if (scheme.rules(Competence.class, kind).isEmpty()) return Map.of();
        return sql.chains(campaignId, new HashSet<>(units)).entrySet().stream()
                .filter(entry -> rule(scheme, kind, entry.getValue()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> bodies(scheme, kind, entry.getValue())));
    }

    private Optional<Competence> rule(Scheme scheme, SubjectKind kind, Chain chain) {
        return chain.rule(scheme, kind, days.today()).filter(rule -> rule.severity() == Severity.ERROR);
    }

    private Set<UUID> bodies(Scheme scheme, SubjectKind kind, Chain chain) {
        var roles = rule(scheme, kind, chain).map(Competence::decides).orElse(List.of());
        var found = roles.stream()
                .flatMap(role -> chain.find(role).stream())
                .map(at -> chain.unit(at))
                .collect(Collectors.toSet());
        if (!found.isEmpty()) return found;
        return roles.stream()
                .limit(1)
                .flatMap(role -> chain.findAbove(role).stream())
                .map(at -> chain.unit(at))
                .collect(Collectors.toSet());
    }
}
