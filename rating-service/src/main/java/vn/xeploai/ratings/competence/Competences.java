package vn.xeploai.ratings.competence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.scheme.Competence;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Who is competent to decide (thẩm quyền xếp loại), on the day of the act, for the unit of the period. */
@ApplicationScoped
public class Competences {
    private final Campaigns campaigns;
    private final Schemes schemes;
    private final CompetenceSql sql;
    private final UnitDirectory directory;
    private final Days days;

    Competences(Campaigns campaigns, Schemes schemes, CompetenceSql sql, UnitDirectory directory, Days days) {
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.sql = sql;
        this.directory = directory;
        this.days = days;
    }

    /**
     * Asks member-service about the few bodies of a document before its transaction begins, so that no lock waits for another service.
     * An answer that could not be obtained is refused later, where it is needed. Empty if there is no such campaign.
     */
    public Optional<CompetenceBook> foresee(UUID campaignId, Collection<UUID> ratings, LocalDate on) {
        return campaigns.find(campaignId, OffsetDateTime.MAX).map(campaign -> {
            var book = book(campaign, on);
            book.foresee(sql.places(campaign.id(), ratings));
            return book;
        });
    }

    /** @throws Refusal 404 {@code campaign-not-found}, {@code competence-subject-not-found}, 503 {@code member-service-unavailable} */
    Optional<CompetenceAnswer> answer(UUID campaignId, Subject subject, LocalDate on) {
        var campaign = campaigns.get(campaignId);
        var place = sql.place(campaignId, subject).orElseThrow(() -> CompetenceRefusal.subjectNotFound(subject));
        var book = book(campaign, on);
        book.foresee(List.of(place));
        return book.of(place.subjectKind(), place.unitId());
    }

    private CompetenceBook book(CampaignView campaign, LocalDate on) {
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        var search = new BodySearch(scheme, campaign.rosterOn(), on, new UnitLookup(directory));
        return new CompetenceBook(campaign.id(), sql, search);
    }

    /**
     * The units of the copied tree that are competent today for the subjects of one kind in each unit; units for which the scheme has no
     * certain rule are left out. Only decisions check whether the competent units still exist.
     */
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
