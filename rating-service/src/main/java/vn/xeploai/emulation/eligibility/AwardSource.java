package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.title.AsOf;

/** The register of awards, which hands over what recipients hold since it asks here itself whether they are eligible. */
public interface AwardSource {
    /** An award that is not revoked, with the day of its document. */
    record HeldAward(UUID id, String title, UUID recipientId, int awardYear, LocalDate day) implements AsOf.Dated {}

    /** A title that was awarded to somebody in a campaign, so that it is known who did not receive it. */
    record AwardedTitle(UUID campaignId, String title) {}

    /** The awards of some titles that recipients hold. */
    List<HeldAward> held(Collection<UUID> recipients, Collection<String> titles, OffsetDateTime knownAt);

    /** Which of some titles were awarded in campaigns. */
    List<AwardedTitle> awarded(Collection<UUID> campaigns, Collection<String> titles, OffsetDateTime knownAt);
}
