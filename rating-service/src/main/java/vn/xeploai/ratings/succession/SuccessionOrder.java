package vn.xeploai.ratings.succession;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * What is to be done with a campaign.
 *
 * @param terms what the reorganisation says of it, null if it was carried out before; no part of what the caller asked, so that a
 *     repeated call is the same call
 * @param heirs where its subjects go, null if none goes anywhere
 */
record SuccessionOrder(
        UUID campaignId, UUID reorganisationId, @JsonIgnore SuccessionTerms terms, @JsonIgnore HeirRule heirs) {}
