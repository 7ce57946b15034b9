package vn.xeploai.emulation.award;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.emulation.eligibility.AwardSource;

/** What recipients hold, for those who ask whether they are eligible. */
@Singleton
class AwardHistory implements AwardSource {
    private final AwardHistorySql sql;

    AwardHistory(AwardHistorySql sql) {
        this.sql = sql;
    }

    interface AwardHistorySql {
        @SqlQuery(
                """
                SELECT id, title, recipient_id, award_year, decided_on AS day
                FROM emulation.award_known_at(:knownAt)
                WHERE recipient_id = ANY(:recipients) AND title = ANY(:titles) AND NOT revoked
                ORDER BY award_year, id
                """)
        List<HeldAward> held(Collection<UUID> recipients, String[] titles, OffsetDateTime knownAt);

        @SqlQuery(
                """
                SELECT DISTINCT campaign_id, title
                FROM emulation.award_known_at(:knownAt)
                WHERE campaign_id = ANY(:campaigns) AND title = ANY(:titles) AND NOT revoked
                """)
        List<AwardedTitle> awarded(Collection<UUID> campaigns, String[] titles, OffsetDateTime knownAt);
    }

    @Override
    public List<HeldAward> held(Collection<UUID> recipients, Collection<String> titles, OffsetDateTime knownAt) {
        return sql.held(recipients, titles.toArray(String[]::new), knownAt);
    }

    @Override
    public List<AwardedTitle> awarded(Collection<UUID> campaigns, Collection<String> titles, OffsetDateTime knownAt) {
        return sql.awarded(campaigns, titles.toArray(String[]::new), knownAt);
    }
}
