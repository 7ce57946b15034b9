package vn.xeploai.standalone.sample;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Loads the sample in the order in which it lived: what was before the reform, the reform, and what came after it. */
final class SampleLoading {
    private final SampleData data;
    private final GatewayClient client;
    private final PrintStream out;
    private final Map<String, UUID> unitIds = new HashMap<>();
    private final Map<String, UUID> memberIds = new HashMap<>();

    SampleLoading(SampleData data, GatewayClient client, PrintStream out) {
        this.data = data;
        this.client = client;
        this.out = out;
    }

    void run() {
        unitIds.putAll(new UnitLoader(client, data.facts().begins()).load(data.units()));
        out.printf("  tổ chức đảng: %d%n", unitIds.size());
        loadMembers(data.firstMembers());
        loadCampaigns(data.firstCampaigns());
        reform();
        loadMembers(data.laterMembers());
        loadCampaigns(data.laterCampaigns());
    }

    private void loadMembers(List<SampleMember> members) {
        memberIds.putAll(new MemberLoader(client, unitIds).load(members));
        out.printf("  đảng viên: %d%n", memberIds.size());
    }

    private void loadCampaigns(List<SampleCampaign> all) {
        var campaigns = new CampaignLoader(client, unitIds, memberIds);
        // the papers of one campaign wait for each other, those of several do not
        Parallel.each(all, campaign -> {
            campaigns.load(campaign);
            out.printf(
                    "  %s: %d quyết định, %d báo cáo%n",
                    campaign.name(),
                    campaign.papers().size(),
                    campaign.submissions().size());
        });
    }

    private void reform() {
        var founded = new ReformLoader(client, unitIds, memberIds).load(data.reform());
        unitIds.putAll(founded);
        new AppointmentLoader(client, unitIds, memberIds).load(data.appointments());
        out.printf(
                "  sắp xếp tổ chức từ %s: %d tổ chức mới, %d chức vụ%n",
                data.reform().effectiveOn(), founded.size(), data.appointments().size());
    }
}
