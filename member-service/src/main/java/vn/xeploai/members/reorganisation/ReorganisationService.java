package vn.xeploai.members.reorganisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.members.timeline.TreeLock;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.RecordConflict;
import vn.xeploai.platform.act.WritesAct;

/** Decisions on the structure (sắp xếp, tổ chức lại). */
@ApplicationScoped
class ReorganisationService {
    private final Acts acts;
    private final TreeLock tree;
    private final Reorganising reorganising;
    private final Reverting reverting;
    private final ReorganisationRecords records;
    private final ReorganisationQueries queries;

    ReorganisationService(
            Acts acts,
            TreeLock tree,
            Reorganising reorganising,
            Reverting reverting,
            ReorganisationRecords records,
            ReorganisationQueries queries) {
        this.acts = acts;
        this.tree = tree;
        this.reorganising = reorganising;
        this.reverting = reverting;
        this.records = records;
        this.queries = queries;
    }

    @WritesAct
    ReorganisationResponse decide(ReorganisationRequest request) {
        return record(request, false);
    }

    /** Does all of it and takes it back, so that a preview is as exact as the deed, and is refused as the deed would be. */
    ReorganisationResponse preview(ReorganisationRequest request) {
        QuarkusTransaction.begin();
        try {
            return record(request, true);
        } catch (RuntimeException failure) {
            throw RecordConflict.asRefusal(failure);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private ReorganisationResponse record(ReorganisationRequest request, boolean dryRun) {
        tree.change();
        var act = acts.stamp(request.document());
        if (request.corrects() != null) revert(request.corrects(), act);
        return reorganising.record(request, act, dryRun);
    }

    private void revert(UUID id, Act act) {
        var old = records.find(id).orElseThrow(() -> ReorganisationRefusal.notFound(id));
        queries.findCorrection(id).ifPresent(by -> {
            throw ReorganisationRefusal.correctedAlready(id, by);
        });
        reverting.revert(old, act);
    }

    ReorganisationResponse get(UUID id) {
        var row = records.find(id).orElseThrow(() -> ReorganisationRefusal.notFound(id));
        return ReorganisationResponse.of(
                row.id(), row.document(), row.effectiveOn(), row.corrects(), row.recordedAt(), records.content(row));
    }
}
