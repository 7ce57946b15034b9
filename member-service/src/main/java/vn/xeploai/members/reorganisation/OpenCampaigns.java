package vn.xeploai.members.reorganisation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

@JsonIgnoreProperties(ignoreUnknown = true)
record OpenCampaigns(List<OpenCampaign> campaigns) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OpenCampaign(UUID id, String period, String track, UUID rootUnitId) {}
}
