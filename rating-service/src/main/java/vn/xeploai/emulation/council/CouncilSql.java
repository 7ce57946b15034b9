package vn.xeploai.emulation.council;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.emulation.recipient.Recipient;

/** Councils, their meetings and votes as recorded at an instant. */
interface CouncilSql {
    String COUNCIL =
            """
            SELECT known.id, known.unit_id, known.name, known.members, known.valid_from, known.cancellation_reason, act.document_number,
                   act.document_date, known.recorded_at
            FROM emulation.council_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:unit::uuid IS NULL OR known.unit_id = :unit)
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;
    String MEETING =
            """
            SELECT known.id, known.council_id, known.held_on, known.members, known.present, known.written, known.cancellation_reason,
                   act.document_number, act.document_date, known.recorded_at
            FROM emulation.council_meeting_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String VOTES =
            """
            FROM emulation.council_vote_known_at(:knownAt, 'infinity') known
            JOIN emulation.nomination_item_known_at(:knownAt) item ON item.id = known.nomination_item_id
            """;
    String VOTE =
            """
            SELECT known.id, known.council_id, known.council_meeting_id, known.held_on, known.nomination_item_id, item.recipient_kind,
                   item.recipient_id, item.title, item.award_year, known.members, known.votes_for, known.votes_against,
                   known.votes_blank, known.threshold, known.needed, known.passed, known.counts, known.recorded_at
            """
                    + VOTES;
    String LISTED_VOTE =
            """
            WHERE known.council_id = :council
              AND (:meeting::uuid IS NULL OR known.council_meeting_id = :meeting)
              AND (:item::uuid IS NULL OR known.nomination_item_id = :item)
              AND (:title::text IS NULL OR item.title = :title)
              AND (:passed::boolean IS NULL OR known.passed = :passed)
              AND (:counts::boolean IS NULL OR known.counts = :counts)
            """;

    /** An item of a nomination on which a council votes. */
    record VotedItem(
            UUID id,
            @Nested("recipient") Recipient recipient,
            String title,
            boolean cancelled,
            LocalDate nominatedOn) {}

    @SqlQuery(
            """
            SELECT council.id
            FROM emulation.council
            WHERE council.unit_id = :unit AND council.name_key = :nameKey AND council.valid_from = :validFrom
              AND NOT EXISTS (SELECT FROM emulation.council_cancellation cancellation WHERE cancellation.council_id = council.id)
            """)
    Optional<UUID> findCurrent(UUID unit, String nameKey, LocalDate validFrom);

    @SqlQuery(COUNCIL + "WHERE known.id = :id")
    Optional<CouncilSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(COUNCIL + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<CouncilSummary> page(@BindMethods CouncilFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM emulation.council_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods CouncilFilter filter, OffsetDateTime knownAt);

    /** The meeting of that day that counts, by the number of its minutes. */
    @SqlQuery(
            """
            SELECT known.id
            FROM emulation.council_meeting_known_at('infinity') known
            WHERE known.council_id = :council AND known.held_on = :heldOn AND known.number_key = :numberKey
              AND known.cancellation_reason IS NULL
            """)
    Optional<UUID> findMeeting(UUID council, LocalDate heldOn, String numberKey);

    @SqlQuery(
            """
            SELECT EXISTS (
                SELECT FROM emulation.council_meeting_known_at('infinity') known
                WHERE known.council_id = :council AND known.cancellation_reason IS NULL)
            """)
    boolean hasMet(UUID council);

    @SqlQuery(MEETING + "WHERE known.id = :id AND known.council_id = :council")
    Optional<CouncilMeetingSummary> findMeeting(UUID council, UUID id, OffsetDateTime knownAt);

    @SqlQuery(
            MEETING
                    + """
                    WHERE known.council_id = :council AND (:after::uuid IS NULL OR known.id > :after)
                    ORDER BY known.id
                    LIMIT :rows
                    """)
    List<CouncilMeetingSummary> meetings(UUID council, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery(
            "SELECT count(*) FROM emulation.council_meeting_known_at(:knownAt) known WHERE known.council_id = :council")
    long countMeetings(UUID council, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT known.id, known.recipient_kind, known.recipient_id, known.title, known.cancelled, act.document_date AS nominated_on
            FROM emulation.nomination_item_known_at('infinity') known
            JOIN act ON act.id = known.act_id
            WHERE known.id = ANY(:ids)
            """)
    List<VotedItem> items(Collection<UUID> ids);

    @SqlUpdate(
            """
            INSERT INTO emulation.council_vote
                (id, council_meeting_id, nomination_item_id, votes_for, votes_against, votes_blank, threshold)
            SELECT vote.id, :meeting, vote.item, vote.votes_for, vote.votes_against, vote.votes_blank, vote.threshold
            FROM unnest(:ids, :items, :votesFor, :votesAgainst, :votesBlank, :thresholds)
                 vote(id, item, votes_for, votes_against, votes_blank, threshold)
            """)
    void insertVotes(UUID meeting, @BindMethods NewVotes votes);

    /** Votes as columns. Public, since Jdbi binds the methods of public types only. */
    record NewVotes(
            UUID[] ids,
            UUID[] items,
            Integer[] votesFor,
            Integer[] votesAgainst,
            Integer[] votesBlank,
            Integer[] thresholds) {}

    @SqlQuery(VOTE + "WHERE known.council_meeting_id = :meeting ORDER BY known.id")
    List<VoteSummary> votes(UUID meeting, OffsetDateTime knownAt);

    @SqlQuery(VOTE + LISTED_VOTE + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<VoteSummary> votePage(
            UUID council, @BindMethods VoteFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + VOTES + LISTED_VOTE)
    long countVotes(UUID council, @BindMethods VoteFilter filter, OffsetDateTime knownAt);
}
