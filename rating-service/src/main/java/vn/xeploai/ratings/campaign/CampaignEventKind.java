package vn.xeploai.ratings.campaign;

/** What can happen to a campaign. */
public enum CampaignEventKind {
    OPENED,
    REFRESHED,
    CLOSED
}
