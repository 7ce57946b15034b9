package vn.xeploai.ratings.competence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Subject;

/** Who is competent to decide (thẩm quyền xếp loại), on the day of the act, for the unit of the period. */
@ApplicationScoped
public class Competences {
    private final Campaigns campaigns;
    private final Schemes schemes;
    private final CompetenceSql sql;
    private final UnitDirectory directory;

    Competences(Campaigns campaigns, Schemes schemes, CompetenceSql sql, UnitDirectory directory) {
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.sql = sql;
        this.directory = directory;
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
}
