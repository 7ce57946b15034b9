package vn.xeploai.standalone.sample;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import vn.xeploai.standalone.province.ApiClient;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.ProvinceWriter;

/** Generates the sample and records it in order of time. Whatever is already recorded is left unchanged. */
public final class SampleLoader implements Sample {
    private static final String REGISTER = "XEPLOAI_SAMPLE";

    @Override
    public void load(URI gateway, Supplier<String> token, PrintStream out) {
        var start = Instant.now();
        var data = SampleData.generate();
        out.printf(
                "Dữ liệu mẫu: %d tổ chức, %d người, %d đợt xếp loại.%n",
                data.units().size(), data.members().size(), data.campaigns().size());
        load(data, new ProvinceWriter(new ApiClient(gateway, "xeploai-sample", token), REGISTER), out);
        out.printf(
                "Đã nạp dữ liệu mẫu trong %d giây.%n",
                Duration.between(start, Instant.now()).toSeconds());
    }

    private static void load(SampleData data, ProvinceWriter province, PrintStream out) {
        province.units(data.units(), data.facts().begins());
        for (var district : data.facts().districts()) {
            var later = district.became();
            if (later != null) province.version(district.code(), later.name(), later.type(), later.on());
        }
        out.printf("  tổ chức đảng: %d%n", data.units().size());
        province.members(data.firstMembers());
        out.printf("  đảng viên: %d%n", data.firstMembers().size());
        load(data.firstCampaigns(), province, out);
        var founded = province.reorganisation(data.reform().decision());
        province.posts(data.appointments());
        out.printf(
                "  sắp xếp tổ chức từ %s: %d tổ chức mới, %d chức vụ%n",
                data.reform().decision().effectiveOn(),
                founded,
                data.appointments().size());
        province.members(data.laterMembers());
        out.printf("  đảng viên: %d%n", data.members().size());
        load(data.laterCampaigns(), province, out);
        ApiClient.inParallel(data.records(), province::entries);
        out.printf(
                "  cán bộ, nhiệm vụ, thi đua, khen thưởng: %d văn bản%n",
                data.records().stream().mapToInt(List::size).sum());
    }

    /** Decisions of one campaign wait for each other, those of several do not. */
    private static void load(List<Campaign> campaigns, ProvinceWriter province, PrintStream out) {
        ApiClient.inParallel(campaigns, campaign -> {
            province.campaign(campaign);
            out.printf(
                    "  %s: %d quyết định, %d báo cáo%n",
                    campaign.name(),
                    campaign.documents().size(),
                    campaign.submissions().size());
        });
    }
}
