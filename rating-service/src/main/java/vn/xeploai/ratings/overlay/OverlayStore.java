package vn.xeploai.ratings.overlay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.unit.StandingUnit;

/** Records overlays and their revocations. */
@Singleton
class OverlayStore {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    OverlayStore(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    UUID insert(OverlayRequest request, Scheme scheme, StandingUnit authority, Act act) {
        var id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO overlay (id, unit_id, authority, party_level, scheme_id, rule, from_year, to_year, document_number,
                                             document_date, adjustment, act_id, recorded_at)
                        VALUES (:id, :unit, :authority, :level, :scheme, :rule, :from, :to, :number, :date, :adjustment::jsonb, :act, :at)
                        """)
                .bind("id", id)
                .bind("unit", authority.id())
                .bind("authority", authority.name())
                .bind("level", authority.partyLevel())
                .bind("scheme", scheme.id())
                .bind("rule", request.rule())
                .bind("from", request.firstYear(scheme))
                .bind("to", request.lastYear(scheme))
                .bind("number", request.documentNumber())
                .bind("date", request.documentDate())
                .bind("adjustment", text(request.adjustment()))
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
        return id;
    }

    void revoke(UUID id, OverlayRevocationRequest request, Act act) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO overlay_revocation (overlay_id, document_number, document_date, reason, act_id, recorded_at)
                        VALUES (:id, :number, :date, :reason, :act, :at)
                        """)
                .bind("id", id)
                .bind("number", request.documentNumber())
                .bind("date", request.documentDate())
                .bind("reason", request.reason())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
    }

    private String text(OverlayAdjustment adjustment) {
        try {
            return json.writeValueAsString(adjustment);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
