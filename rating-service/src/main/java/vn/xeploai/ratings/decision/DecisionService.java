package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.competence.Competences;
import vn.xeploai.ratings.fact.Foundings;
import vn.xeploai.ratings.finding.Assessments;
import vn.xeploai.ratings.lock.CampaignLock;
import vn.xeploai.ratings.procedure.ProcedureService;
import vn.xeploai.ratings.procedure.PublicationRequest;
import vn.xeploai.ratings.quota.QuotaOutcome;
import vn.xeploai.ratings.quota.Quotas;
import vn.xeploai.ratings.quota.RatingGrade;
import vn.xeploai.ratings.rating.Conclusion;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.ProcedureMatrix;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.rating.Role;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.GeneralRule;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Severity;

/** Records documents that decide ratings. */
@ApplicationScoped
class DecisionService {
    private final Campaigns campaigns;
    private final CampaignTree tree;
    private final Schemes schemes;
    private final UnitDirectory units;
    private final Competences competences;
    private final Assessments assessments;
    private final Quotas quotas;
    private final CampaignLock campaignLock;
    private final Ratings ratings;
    private final ProcedureMatrix matrix;
    private final ProcedureService procedure;
    private final DecisionSql sql;
    private final Acts acts;
    private final Listing listing;

    DecisionService(
            Campaigns campaigns,
            CampaignTree tree,
            Schemes schemes,
            UnitDirectory units,
            Competences competences,
            Assessments assessments,
            Quotas quotas,
            CampaignLock campaignLock,
            Ratings ratings,
            ProcedureMatrix matrix,
            ProcedureService procedure,
            DecisionSql sql,
            Acts acts,
            Listing listing) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.schemes = schemes;
        this.units = units;
        this.competences = competences;
        this.assessments = assessments;
        this.quotas = quotas;
        this.campaignLock = campaignLock;
        this.ratings = ratings;
        this.matrix = matrix;
        this.procedure = procedure;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
    }

    /**
     * Records a document with its list, all of it or nothing. One issued elsewhere is never refused for what it decides. A closed campaign takes
     * first decisions as an open one does, and changes of decisions only under a lock exception.
     *
     * @throws DecisionRefusal in an order that matters: who is not competent is refused before anything about the states is revealed
     */
    DecisionReceipt record(DecisionRequest request) {
        var ids = ratingIds(request);
        var known = ids.stream().filter(Objects::nonNull).toList();
        var competence = competences.foresee(request.campaignId(), known, request.date());
        if (competence.isPresent()) requireExisting(request);
        var foundings = assessments.foresee(request.organisations(ids));
        return acts.write(() -> {
            var campaign = campaigns.holdOpened(request.campaignId());
            refuseRecorded(request);
            var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
            var rule = new DecisionRule(scheme, request, matrix.whoCan(RatingAct.RELEASE, RatingState.ON_HOLD));
            rule.checkDate(campaign.period());
            rule.checkForm();
            var counted = quotas.lock(campaign, known, request.date());
            var lines = rule.checkSubjects(ids, ratings.lock(campaign.id(), known));
            var body = new DecidingBody(request.decidingUnitId(), competence.orElseThrow(), lines);
            if (request.refusable() && !body.wrong().isEmpty()) throw DecisionRefusal.bodyNotCompetent(body.wrong());
            rule.checkStates(lines);
            requireUnlocked(campaign, request, lines);
            var findings = new ArrayList<>(body.findings());
            var outcome = quotas.evaluate(campaign, counted, grades(lines));
            findings.addAll(assess(request, lines, foundings, outcome));
            if (request.refusable() && !outcome.excesses().isEmpty())
                throw DecisionRefusal.quotaExceeded(outcome.excesses());
            findings.addAll(outcome.findings());
            var act = acts.stampPast(request.document(), request.date(), "date");
            var id = Ids.next();
            var locked = lines.stream().map(DecisionLine::rating).toList();
            ratings.decide(request.document(id), conclusions(id, request, body, lines), locked, act);
            sql.insertFindings(id, findings);
            return DecisionReceipt.of(id, request, act, findings);
        });
    }

    /** Of each line the rating; null where the campaign has no such subject. */
    private List<UUID> ratingIds(DecisionRequest request) {
        var subjects = request.items().stream()
                .map(DecisionRequest.Item::subject)
                .filter(Objects::nonNull)
                .toList();
        var found = ratings.find(request.campaignId(), subjects);
        List<UUID> ids = new ArrayList<>();
        for (var item : request.items()) ids.add(item.subject() == null ? item.ratingId() : found.get(item.subject()));
        return ids;
    }

    private void requireExisting(DecisionRequest request) {
        var body = request.decidingUnitId();
        if (tree.hasEverHeld(body)
                || tree.aboveRoot(request.campaignId(), OffsetDateTime.MAX).contains(body)) return;
        if (units.history(body).isPresent()) return;
        throw DecisionRefusal.bodyUnknown(body);
    }

    private void refuseRecorded(DecisionRequest request) {
        ratings.lockNumber(request.campaignId(), request.decidingUnitId(), request.number(), request.date())
                .ifPresent(recorded -> {
                    throw DecisionRefusal.exists(recorded);
                });
    }

    private void requireUnlocked(CampaignView campaign, DecisionRequest request, List<DecisionLine> lines) {
        if (!request.refusable()) return;
        var decided = lines.stream()
                .filter(line -> line.rating().decidedByDocument())
                .map(DecisionLine::lockedSubject)
                .toList();
        campaignLock.require(campaign, decided);
    }

    /** The findings on each line, those that only inform left out. A line that cancels is not assessed. */
    private List<Finding> assess(
            DecisionRequest request, List<DecisionLine> lines, Foundings foundings, QuotaOutcome counted) {
        var assessed = lines.stream().filter(line -> !line.item().cancels()).toList();
        var found = assessments.findings(
                assessed.stream().map(line -> line.assessed(request, counted)).toList(), foundings);
        List<Finding> findings = new ArrayList<>();
        for (var line : assessed) {
            for (var finding : found.getOrDefault(line.rating().ratingId(), List.of())) {
                var weighed = line.item().givesReason() ? finding : GeneralRule.unexplained(finding);
                if (weighed.severity() != Severity.INFO) findings.add(weighed.at("items[%d]".formatted(line.at())));
            }
        }
        var errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (request.refusable() && !errors.isEmpty()) throw DecisionRefusal.againstRules(errors);
        return findings;
    }

    private static Map<UUID, RatingGrade> grades(List<DecisionLine> lines) {
        return lines.stream().collect(Collectors.toMap(line -> line.rating().ratingId(), DecisionLine::ratingGrade));
    }

    private List<Conclusion> conclusions(
            UUID id, DecisionRequest request, DecidingBody body, List<DecisionLine> lines) {
        var others = lines.stream()
                .map(DecisionLine::rating)
                .filter(rating -> !body.isNamed(rating))
                .toList();
        var roles = procedure.roles(RatingAct.DECISION, others, request.decidingUnitId());
        return lines.stream()
                .map(line -> line.conclusion(
                        id,
                        request,
                        roles.getOrDefault(line.rating().ratingId(), Role.COMPETENT_BODY),
                        body.isCompetent(line.rating())))
                .toList();
    }

    /** Publishes the grades of a document that are current and not yet published. */
    @WritesAct
    PublicationReceipt publish(UUID id, PublicationRequest request) {
        var decision = find(id);
        campaigns.holdOpened(decision.campaignId());
        var listed = sql.items(id).stream().map(DecisionResponse.Item::ratingId).toList();
        if (!decision.decidingUnitId().equals(request.actingUnitId()) || sql.isByWrongBody(id)) {
            procedure.requirePublisher(listed, request.actingUnitId());
        }
        var decided = ratings.lock(decision.campaignId(), listed).values().stream()
                .filter(rating -> rating.state() == RatingState.DECIDED && id.equals(rating.decisionId()))
                .map(CurrentRating::ratingId)
                .toList();
        if (decided.isEmpty()) throw DecisionRefusal.nothingToPublish(id);
        procedure.publish(decision.campaignId(), decided, request);
        return new PublicationReceipt(id, decided.size(), decision.items() - decided.size());
    }

    DecisionResponse get(UUID id) {
        return DecisionResponse.of(find(id), sql.items(id), sql.findings(id));
    }

    private DecisionSummary find(UUID id) {
        return sql.find(id).orElseThrow(() -> DecisionRefusal.notFound(id));
    }

    Page<DecisionSummary> list(DecisionFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                DecisionSummary::id);
    }
}
