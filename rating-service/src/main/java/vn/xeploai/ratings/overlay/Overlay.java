package vn.xeploai.ratings.overlay;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.register.RegisteredUnit;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Scheme;

/** What an authority adjusts in one rule of a scheme. Never changed: it is revoked, and another one recorded. */
@Entity
@Immutable
class Overlay {
    @Id
    private UUID id;

    private UUID unitId;
    private String authority;

    @Enumerated(EnumType.STRING)
    private PartyLevel partyLevel;

    private String schemeId;
    private String rule;
    private int fromYear;
    private Integer toYear;
    private String documentNumber;
    private LocalDate documentDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private OverlayAdjustment adjustment;

    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "overlay", cascade = CascadeType.PERSIST)
    private OverlayRevocation revocation;

    Overlay() {}

    static Overlay of(OverlayRequest request, Scheme scheme, RegisteredUnit authority, Act act) {
        var overlay = new Overlay();
        overlay.id = Ids.next();
        overlay.unitId = authority.id();
        overlay.authority = authority.name();
        overlay.partyLevel = authority.partyLevel();
        overlay.schemeId = scheme.id();
        overlay.rule = request.rule();
        overlay.fromYear = request.firstYear(scheme);
        overlay.toYear = request.lastYear(scheme);
        overlay.documentNumber = request.documentNumber();
        overlay.documentDate = request.documentDate();
        overlay.adjustment = request.adjustment();
        overlay.actId = act.id();
        overlay.recordedAt = act.recordedAt();
        return overlay;
    }

    /** @throws OverlayRefusal 409 {@code overlay-already-revoked}, 422 {@code overlay-revoked-too-early} */
    void requireRevocable(OverlayRevocationRequest request) {
        if (revocation != null) throw OverlayRefusal.alreadyRevoked(id);
        if (request.documentDate().isBefore(documentDate)) throw OverlayRefusal.revokedTooEarly(documentDate);
    }

    void revoke(OverlayRevocationRequest request, Act act) {
        revocation = new OverlayRevocation(this, request, act);
    }

    /** The document of the same authority by which something is done to the overlay. */
    Document document(String number, LocalDate date) {
        return new Document(number, date, unitId.toString(), null);
    }

    UUID id() {
        return id;
    }
}
