package vn.xeploai.standalone.sample;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Generates the sample and loads it; what is there already is recognised and left alone. */
public final class SampleLoader implements Sample {

    @Override
    public void load(URI gateway, PrintStream out) {
        var begun = Instant.now();
        var data = SampleData.generate();
        var client = new GatewayClient(gateway);
        out.printf(
                "Dữ liệu mẫu: %d tổ chức, %d người, %d đợt xếp loại.%n",
                data.units().size(), data.members().size(), data.campaigns().size());
        var unitIds = new UnitLoader(client, data.facts().begins()).load(data.units());
        out.printf("  tổ chức đảng: %d%n", unitIds.size());
        var memberIds = new MemberLoader(client, unitIds).load(data.members());
        out.printf("  đảng viên: %d%n", memberIds.size());
        var campaigns = new CampaignLoader(client, unitIds, memberIds);
        // the papers of one campaign wait for each other, those of several do not
        Parallel.each(data.campaigns(), campaign -> {
            campaigns.load(campaign);
            out.printf(
                    "  %s: %d quyết định, %d báo cáo%n",
                    campaign.name(),
                    campaign.communePapers().size() + 1,
                    campaign.submissions().size());
        });
        out.printf(
                "Đã nạp dữ liệu mẫu trong %d giây.%n",
                Duration.between(begun, Instant.now()).toSeconds());
    }
}
