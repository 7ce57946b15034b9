package vn.xeploai.ratings.campaign;

import java.util.List;

record CampaignQueryResponse(List<CampaignResponse> campaigns) {}
