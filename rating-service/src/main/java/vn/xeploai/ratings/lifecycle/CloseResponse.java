package vn.xeploai.ratings.lifecycle;

import vn.xeploai.ratings.campaign.CampaignResponse;

record CloseResponse(CampaignResponse campaign, UndecidedSubjects undecided) {}
