package vn.xeploai.ratings.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * The opening of a campaign.
 *
 * @param stage the pulled roster, null if none was pulled; no part of what the caller asked, so that a repeated call is the same call
 */
record OpenCampaign(UUID campaignId, @JsonIgnore Stage stage) {}
