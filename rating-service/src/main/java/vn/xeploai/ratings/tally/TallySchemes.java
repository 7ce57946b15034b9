package vn.xeploai.ratings.tally;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;

/** The rules by which counts are to be read. */
@Singleton
class TallySchemes {
    private final Schemes schemes;

    TallySchemes(Schemes schemes) {
        this.schemes = schemes;
    }

    /** The revision by which the campaigns rate; without a campaign, the latest of that year. */
    Optional<Scheme> find(List<TallyCampaignRow> campaigns, TallyScope scope) {
        return campaigns.stream()
                .map(campaign -> schemes.get(campaign.schemeId(), campaign.schemeRevision()))
                .findFirst()
                .or(() -> schemes.find(scope.period(), scope.track()));
    }
}
