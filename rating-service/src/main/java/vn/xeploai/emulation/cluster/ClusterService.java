package vn.xeploai.emulation.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.emulation.cluster.ClusterSql.PlaceRow;
import vn.xeploai.emulation.cluster.RankClusterRequest.Rank;
import vn.xeploai.emulation.cluster.RecordScoresRequest.Score;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.roster.Subjects;

@ApplicationScoped
class ClusterService {
    private final Subjects subjects;
    private final ClusterRepository clusters;
    private final ClusterSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    ClusterService(
            Subjects subjects,
            ClusterRepository clusters,
            ClusterSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.subjects = subjects;
        this.clusters = clusters;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    ClusterResponse form(FormClusterRequest request) {
        var faults = ClusterRule.faults(request);
        if (!faults.isEmpty()) throw ClusterRefusal.invalid(faults);
        requireUnits(request);
        return acts.write(() -> {
            acts.lockNamed("clusters of %s in %d".formatted(request.organisingUnitId(), request.year()));
            var placed = sql.placed(request.year(), request.organisingUnitId(), request.units());
            if (!placed.isEmpty()) throw ClusterRefusal.placed(placed);
            var cluster = new Cluster(request, acts.stampSince(LocalDate.of(request.year(), 1, 1), request.document()));
            clusters.persistAndFlush(cluster);
            sql.insertUnits(cluster.id(), request.units());
            insertCriteria(cluster.id(), request.criteria());
            return response(cluster.id(), OffsetDateTime.MAX);
        });
    }

    /** member-service is asked, so before anything is locked. */
    private void requireUnits(FormClusterRequest request) {
        var formedOn = request.document().date();
        subjects.requireUnit(request.organisingUnitId(), formedOn, "organisingUnitId");
        for (var at = 0; at < request.units().size(); at++)
            subjects.requireUnit(request.units().get(at), formedOn, "units[%d]".formatted(at));
    }

    private void insertCriteria(UUID cluster, List<Criterion> criteria) {
        sql.insertCriteria(
                cluster,
                criteria.stream().map(Criterion::code).toArray(String[]::new),
                criteria.stream().map(Criterion::name).toArray(String[]::new),
                criteria.stream().map(one -> one.maximum().toPlainString()).toArray(String[]::new));
    }

    @WritesAct
    ClusterTable score(UUID id, RecordScoresRequest request) {
        lock(id);
        var faults = ClusterRule.faults(request, Set.copyOf(sql.units(id)), sql.criteria(id));
        if (!faults.isEmpty()) throw ClusterRefusal.scoresInvalid(faults);
        var act = stamp(id, request.document());
        sql.insertScores(
                id,
                request.stage(),
                request.scores().stream().map(Score::unitId).toArray(UUID[]::new),
                request.scores().stream().map(Score::criterion).toArray(String[]::new),
                request.scores().stream()
                        .map(score -> score.points().toPlainString())
                        .toArray(String[]::new),
                act);
        return tableAt(id, act.recordedAt());
    }

    @WritesAct
    ClusterTable rank(UUID id, RankClusterRequest request) {
        lock(id);
        var faults = ClusterRule.faults(request, Set.copyOf(sql.units(id)));
        if (!faults.isEmpty()) throw ClusterRefusal.rankingInvalid(faults);
        var act = stamp(id, request.document());
        sql.insertPlaces(
                id,
                request.places().stream().map(Rank::unitId).toArray(UUID[]::new),
                request.places().stream().map(Rank::place).toArray(Integer[]::new),
                act);
        return tableAt(id, act.recordedAt());
    }

    @WritesAct
    ClusterResponse cancel(UUID id, CancelClusterRequest request) {
        var cluster = lock(id);
        cluster.cancel(request.reason(), stamp(id, request.document()));
        clusters.flush();
        return response(id, OffsetDateTime.MAX);
    }

    /** Nothing about a cluster is older than the document that formed it. */
    private Act stamp(UUID cluster, Document document) {
        return acts.stampSince(summary(cluster, OffsetDateTime.MAX).documentDate(), document);
    }

    private Cluster lock(UUID id) {
        if (acts.lock("emulation.cluster", List.of(id)).isEmpty()) throw ClusterRefusal.notFound(id);
        var cluster = clusters.findById(id);
        cluster.requireCurrent();
        return cluster;
    }

    ClusterResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    ClusterTable table(UUID id, Instant knownAt) {
        return tableAt(id, watermark.settle(knownAt));
    }

    private ClusterResponse response(UUID id, OffsetDateTime knownAt) {
        return new ClusterResponse(summary(id, knownAt), sql.units(id), sql.criteria(id));
    }

    private ClusterTable tableAt(UUID id, Instant settled) {
        var knownAt = settled.atOffset(ZoneOffset.UTC);
        var cluster = summary(id, knownAt);
        var criteria = sql.criteria(id);
        var places = sql.places(id, knownAt);
        var rows = TableRule.rows(
                sql.scores(id, knownAt), places.stream().collect(Collectors.toMap(PlaceRow::unitId, PlaceRow::place)));
        return new ClusterTable(
                cluster.id(),
                criteria,
                criteria.stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows,
                places.isEmpty() ? null : places.get(0).ranking(),
                settled);
    }

    private ClusterSummary summary(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> ClusterRefusal.notFound(id));
    }

    Page<ClusterSummary> list(ClusterFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                ClusterSummary::id);
    }
}
