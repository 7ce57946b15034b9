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
import vn.xeploai.ratings.rule.CompetenceQuestion;
import vn.xeploai.ratings.rule.CompetenceRule;
import vn.xeploai.ratings.scheme.Competence;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which units of a copied tree are competent by the scheme today; whether they still stand is asked for papers alone. */
@Singleton
public class TreeCompetence {
    private final ChainQueries chains;
    private final Days days;

    TreeCompetence(ChainQueries chains, Days days) {
        this.chains = chains;
        this.days = days;
    }

    /** Of each unit who is competent for its subjects, of one kind; units of which the scheme says nothing for sure are left out. */
    public Map<UUID, Set<UUID>> bodies(UUID campaignId, Scheme scheme, SubjectKind kind, Collection<UUID> units) {
        if (scheme.rules(Competence.class, kind).isEmpty()) return Map.of();
        return chains.chains(campaignId, new HashSet<>(units)).entrySet().stream()
                .filter(entry -> rule(scheme, kind, entry.getValue().chain()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> bodies(scheme, kind, entry.getValue())));
    }

    private Optional<Competence> rule(Scheme scheme, SubjectKind kind, Chain chain) {
        return CompetenceRule.find(
                        new CompetenceQuestion(scheme, kind, chain.level(), chain.superiorLevel(), days.today()))
                .filter(rule -> rule.severity() == Severity.ERROR);
    }

    private Set<UUID> bodies(Scheme scheme, SubjectKind kind, TreeChain copied) {
        var chain = copied.chain();
        var roles = rule(scheme, kind, chain).map(Competence::decides).orElse(List.of());
        var found = roles.stream()
                .flatMap(role -> chain.find(role).stream())
                .map(at -> chain.links().get(at).unitId())
                .collect(Collectors.toSet());
        if (!found.isEmpty()) return found;
        return roles.stream()
                .limit(1)
                .flatMap(role -> chain.findAbove(role).stream())
                .map(at -> chain.links().get(at).unitId())
                .collect(Collectors.toSet());
    }
}
