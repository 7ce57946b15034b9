package vn.xeploai.emulation.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.emulation.cluster.ClusterSql.PlaceRow;
import vn.xeploai.emulation.cluster.RankClusterRequest.Rank;
import vn.xeploai.emulation.cluster.RecordScoresRequest.Score;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

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
        requireKnown(request.organisingUnitId(), "organisingUnitId");
        for (var at = 0; at < request.units().size(); at++)
            requireKnown(request.units().get(at), "units[%d]".formatted(at));
        return acts.write(() -> {
            acts.lockNamed("clusters of %s in %d".formatted(request.organisingUnitId(), request.year()));
            var placed = sql.placed(request.year(), request.organisingUnitId(), request.units());
            if (!placed.isEmpty()) throw ClusterRefusal.placed(placed);
            var cluster = new Cluster(request, acts.stampPast(request.document()));
            clusters.persistAndFlush(cluster);
            sql.insertUnits(cluster.id(), request.units());
            insertCriteria(cluster.id(), request.criteria());
            return response(cluster.id(), OffsetDateTime.MAX);
        });
    }

    /** member-service may be asked, so before anything is locked. Of units any kind would do. */
    private void requireKnown(UUID unit, String field) {
        subjects.requireKnown(new Subject(SubjectKind.CELL, unit), field);
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
        sql.insertScores(
                id,
                request.stage(),
                request.scores().stream().map(Score::unitId).toArray(UUID[]::new),
                request.scores().stream().map(Score::criterion).toArray(String[]::new),
                request.scores().stream()
                        .map(score -> score.points().toPlainString())
                        .toArray(String[]::new),
                acts.stampPast(request.document()));
        return table(id, OffsetDateTime.MAX);
    }

    @WritesAct
    ClusterTable rank(UUID id, RankClusterRequest request) {
        lock(id);
        var faults = ClusterRule.faults(request, Set.copyOf(sql.units(id)));
        if (!faults.isEmpty()) throw ClusterRefusal.rankingInvalid(faults);
        sql.insertPlaces(
                id,
                request.places().stream().map(Rank::unitId).toArray(UUID[]::new),
                request.places().stream().map(Rank::place).toArray(Integer[]::new),
                acts.stampPast(request.document()));
        return table(id, OffsetDateTime.MAX);
    }

    @WritesAct
    ClusterResponse cancel(UUID id, CancelClusterRequest request) {
        var cluster = lock(id);
        cluster.cancel(request.reason(), acts.stampPast(request.document()));
        clusters.flush();
        return response(id, OffsetDateTime.MAX);
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
        return table(id, watermark.settledOrCurrent(knownAt));
    }

    private ClusterResponse response(UUID id, OffsetDateTime knownAt) {
        return new ClusterResponse(summary(id, knownAt), sql.units(id), sql.criteria(id));
    }

    private ClusterTable table(UUID id, OffsetDateTime knownAt) {
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
                places.isEmpty() ? null : places.get(0).ranking());
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
