package vn.xeploai.ratings.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * The refresh of a campaign's roster.
 *
 * @param stage the pulled roster; no part of what the caller asked, so that a repeated call is the same call
 */
record RefreshRoster(UUID campaignId, RosterRefreshRequest request, @JsonIgnore Stage stage) {}
