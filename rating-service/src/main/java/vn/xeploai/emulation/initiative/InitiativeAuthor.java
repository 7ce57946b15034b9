package vn.xeploai.emulation.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.emulation.initiative.RecordInitiativeRequest.Author;

/** An author of an initiative. */
@Entity
@Immutable
@Table(schema = "emulation")
@IdClass(InitiativeAuthor.Key.class)
class InitiativeAuthor {
    @Id
    @ManyToOne
    private Initiative initiative;

    @Id
    private UUID memberId;

    private BigDecimal sharePercent;

    record Key(UUID initiative, UUID memberId) {}

    InitiativeAuthor() {}

    InitiativeAuthor(Initiative initiative, Author author) {
        this.initiative = initiative;
        memberId = author.memberId();
        sharePercent = author.sharePercent();
    }
}
