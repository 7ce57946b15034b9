package vn.xeploai.ratings.campaign;

record ClosedCampaign(CampaignResponse campaign, Undecided undecided) {}
