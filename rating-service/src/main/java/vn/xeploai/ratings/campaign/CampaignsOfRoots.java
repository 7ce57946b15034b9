package vn.xeploai.ratings.campaign;

import java.util.List;

record CampaignsOfRoots(List<CampaignResponse> campaigns) {}
