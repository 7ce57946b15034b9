package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Opens a campaign of the sample, registers its papers and submissions, and closes it if it is over; what is there already is left out. */
final class CampaignLoader {
    private final GatewayClient gateway;
    private final Map<String, UUID> unitIds;
    private final Map<String, UUID> memberIds;

    CampaignLoader(GatewayClient gateway, Map<String, UUID> unitIds, Map<String, UUID> memberIds) {
        this.gateway = gateway;
        this.unitIds = unitIds;
        this.memberIds = memberIds;
    }

    void load(SampleCampaign campaign) {
        var opened = open(campaign);
        var id = opened.id();
        var there = listed(gateway, "decisions?campaign=" + id + "&limit=500");
        campaign.papers().forEach(paper -> decide(id, paper, there));
        var submitted = listed(gateway, "submissions?campaign=" + id + "&limit=500");
        campaign.reports().forEach(submission -> submit(id, submission, submitted));
        if (campaign.over() && !opened.state().equals("CLOSED")) {
            gateway.post("campaigns/" + id + "/close", Map.of(), ClosedCampaign.class);
        }
    }

    private Campaign open(SampleCampaign campaign) {
        var root = unitIds.get(campaign.root().key());
        var period = String.valueOf(campaign.year());
        var kinds = campaign.kinds();
        var found = gateway.get(
                "campaigns?period=%s&track=%s&root=%s".formatted(period, kinds.track(), root), Campaigns.class);
        var request = new CampaignRequest(period, kinds.track(), root, campaign.name(), kinds.subjects());
        var there = found.items().isEmpty()
                ? gateway.post("campaigns", request, Campaign.class)
                : found.items().get(0);
        if (!there.state().equals("PLANNED")) return there;
        return gateway.post("campaigns/" + there.id() + "/open", Map.of(), Campaign.class);
    }

    private void decide(UUID campaign, SamplePaper paper, Set<Paper> there) {
        var unit = unitIds.get(paper.decidingUnit().key());
        if (there.contains(new Paper(paper.number(), paper.date(), unit, null))) return;
        var items = paper.ratings().stream().map(this::item).toList();
        var request = new DecisionRequest(
                campaign, paper.number(), paper.date(), unit, paper.signer(), paper.title(), "ISSUED_ELSEWHERE", items);
        gateway.post("decisions", request, Written.class);
    }

    private DecisionItem item(SampleRating rating) {
        var ids = rating.kind().person() ? memberIds : unitIds;
        return new DecisionItem(
                new Subject(rating.kind(), ids.get(rating.subject())),
                rating.grade(),
                rating.notRatedReason(),
                rating.outstanding() ? "TIEU_BIEU" : null);
    }

    private void submit(UUID campaign, SampleSubmission submission, Set<Paper> there) {
        var unit = unitIds.get(submission.unit().key());
        if (there.contains(new Paper(submission.number(), submission.date(), null, unit))) return;
        var request = new SubmissionRequest(unit, submission.number(), submission.date(), submission.signer());
        gateway.post("campaigns/" + campaign + "/submissions", request, Written.class);
    }

    private static Set<Paper> listed(GatewayClient gateway, String path) {
        var papers = new HashSet<Paper>();
        var page = gateway.get(path, Papers.class);
        papers.addAll(page.items());
        while (page.next() != null) {
            page = gateway.get(path + "&after=" + page.next(), Papers.class);
            papers.addAll(page.items());
        }
        return papers;
    }

    private record Campaigns(List<Campaign> items) {}

    private record Campaign(UUID id, String state) {}

    private record ClosedCampaign(Campaign campaign) {}

    private record CampaignRequest(
            String period, String track, UUID rootUnitId, String name, List<SubjectKind> subjectKinds) {}

    private record DecisionRequest(
            UUID campaignId,
            String number,
            LocalDate date,
            UUID decidingUnitId,
            String signer,
            String title,
            String origin,
            List<DecisionItem> items) {}

    private record DecisionItem(Subject subject, String grade, String notRatedReason, String distinction) {}

    private record Subject(SubjectKind kind, UUID id) {}

    private record SubmissionRequest(UUID unitId, String number, LocalDate date, String signer) {}

    private record Written(UUID id) {}

    private record Papers(List<Paper> items, String next) {}

    /** What tells a paper from others; a decision names the deciding unit, a submission the unit. */
    private record Paper(String number, LocalDate date, UUID decidingUnitId, UUID unitId) {}
}
