package vn.xeploai.members.reorganisation;

import java.util.Collection;
import java.util.UUID;

record CampaignQuery(Collection<UUID> rootUnitIds, String state) {}
