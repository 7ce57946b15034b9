package vn.xeploai.ratings.campaign;

/** How far a campaign is: announced, open for decisions, or closed and open for corrections alone. */
public enum CampaignState {
    PLANNED,
    OPEN,
    CLOSED
}
