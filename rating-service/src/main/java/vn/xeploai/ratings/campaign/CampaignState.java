package vn.xeploai.ratings.campaign;

/** Whether a campaign is announced, open for decisions, or closed and open for corrections only. */
public enum CampaignState {
    PLANNED,
    OPEN,
    CLOSED
}
