package vn.xeploai.members.reorganisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.time.Ids;

/** A decision on the structure as returned to the caller. Its effects are the rows that its act recorded. A later decision may replace it. */
@Entity
@Immutable
class Reorganisation {
    /** The parts of the response that are stored with the decision. */
    record Content(
            ReorganisationEffect effect,
            List<FoundedUnit> founded,
            List<CodeChange> codes,
            List<AffectedCampaign> campaigns,
            List<StructureAct> acts) {}

    @Id
    private UUID id = Ids.next();

    private LocalDate effectiveOn;
    private UUID corrects;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    private UUID actId;
    private Instant recordedAt;

    Reorganisation() {}

    Reorganisation(ReorganisationRequest request, Content content, Act act) {
        effectiveOn = request.effectiveOn();
        corrects = request.corrects();
        this.content = content;
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    UUID id() {
        return id;
    }

    UUID actId() {
        return actId;
    }

    ReorganisationResponse response(Document document) {
        return new ReorganisationResponse(
                id,
                false,
                document,
                effectiveOn,
                corrects,
                recordedAt,
                content.effect(),
                content.founded(),
                content.codes(),
                content.campaigns(),
                content.acts());
    }
}
