package vn.xeploai.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.ServiceTest;

@ServiceTest
class ServiceRoleTest {
    private static final String NOT_ALLOWED = "42501";

    @Inject
    DataSource source;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE emulation.attestation SET met = true",
                "DELETE FROM emulation.attestation",
                "UPDATE emulation.attestation_cancellation SET reason = 'x'",
                "DELETE FROM emulation.attestation_cancellation",
                "UPDATE reviews.review SET expressions = '{}'",
                "DELETE FROM reviews.review",
                "UPDATE reviews.review_cancellation SET reason = 'x'",
                "DELETE FROM reviews.review_cancellation",
                "UPDATE reviews.weakness SET text = 'x'",
                "DELETE FROM reviews.weakness",
                "DELETE FROM reviews.weakness_cancellation",
                "UPDATE reviews.remedy SET due_on = 'infinity'",
                "DELETE FROM reviews.remedy",
                "UPDATE reviews.remedy_step SET kind = 'VERIFIED'",
                "DELETE FROM reviews.remedy_step",
                "UPDATE reviews.commitment SET items = '{x}'",
                "DELETE FROM reviews.commitment",
                "UPDATE reviews.commitment_cancellation SET reason = 'x'",
                "DELETE FROM reviews.commitment_cancellation",
                "UPDATE reviews.commitment_progress SET kept = 'KEPT'",
                "DELETE FROM reviews.commitment_progress",
                "UPDATE reviews.meeting SET present = 0",
                "DELETE FROM reviews.meeting",
                "UPDATE reviews.meeting_absence SET excused = true",
                "DELETE FROM reviews.meeting_absence",
                "UPDATE reviews.meeting_cancellation SET reason = 'x'",
                "DELETE FROM reviews.meeting_cancellation",
                "UPDATE emulation.initiative SET scope = 'COUNTRY'",
                "DELETE FROM emulation.initiative",
                "UPDATE emulation.initiative_author SET share_percent = 1",
                "DELETE FROM emulation.initiative_author",
                "UPDATE emulation.initiative_cancellation SET reason = 'x'",
                "DELETE FROM emulation.initiative_cancellation",
                "UPDATE emulation.cluster SET name = 'x'",
                "DELETE FROM emulation.cluster",
                "UPDATE emulation.cluster_unit SET unit_id = cluster_id",
                "DELETE FROM emulation.cluster_unit",
                "UPDATE emulation.cluster_criterion SET maximum = 1",
                "DELETE FROM emulation.cluster_criterion",
                "UPDATE emulation.cluster_score SET points = 0",
                "DELETE FROM emulation.cluster_score",
                "UPDATE emulation.cluster_place SET place = 1",
                "DELETE FROM emulation.cluster_place",
                "DELETE FROM emulation.cluster_cancellation",
                "DELETE FROM emulation.recipient",
                "UPDATE emulation.registration SET title = 'x'",
                "DELETE FROM emulation.registration",
                "UPDATE emulation.registration_cancellation SET reason = 'x'",
                "DELETE FROM emulation.registration_cancellation",
                "UPDATE emulation.nomination SET award_year = 2000",
                "DELETE FROM emulation.nomination",
                "UPDATE emulation.nomination_item SET verdict = 'ELIGIBLE'",
                "DELETE FROM emulation.nomination_item",
                "DELETE FROM emulation.nomination_item_cancellation",
                "UPDATE emulation.council SET members = 1",
                "DELETE FROM emulation.council",
                "DELETE FROM emulation.council_cancellation",
                "UPDATE emulation.council_meeting SET present = 1",
                "DELETE FROM emulation.council_meeting",
                "DELETE FROM emulation.council_meeting_cancellation",
                "UPDATE emulation.council_vote SET votes_for = 9",
                "DELETE FROM emulation.council_vote",
                "UPDATE emulation.award_decision SET signer = 'x'",
                "DELETE FROM emulation.award_decision",
                "UPDATE emulation.award SET title = 'x'",
                "DELETE FROM emulation.award",
                "DELETE FROM emulation.award_basis",
                "UPDATE emulation.award_finding SET position = 9",
                "DELETE FROM emulation.award_finding",
                "UPDATE emulation.award_revocation SET ground = 'POINT_B'",
                "DELETE FROM emulation.award_revocation",
                "UPDATE act SET actor = 'x'",
                "DELETE FROM act",
                "UPDATE campaign SET name = 'x'",
                "DELETE FROM campaign",
                "UPDATE campaign_event SET kind = 'CLOSED'",
                "DELETE FROM campaign_event",
                "UPDATE campaign_unit SET parent_id = NULL",
                "UPDATE campaign_unit SET recorded_from = now()",
                "DELETE FROM campaign_unit",
                "UPDATE rating SET subject_id = id",
                "DELETE FROM rating",
                "UPDATE roster_entry SET standing = 'EXEMPT'",
                "DELETE FROM roster_entry",
                "UPDATE decision SET signer = 'x'",
                "DELETE FROM decision",
                "UPDATE decision_item SET grade = 'HTXSNV'",
                "DELETE FROM decision_item",
                "UPDATE rating_step SET to_state = 'DECIDED'",
                "DELETE FROM rating_step",
                "UPDATE opinion SET grade = 'HTXSNV'",
                "DELETE FROM opinion",
                "UPDATE opinion_request SET note = 'x'",
                "DELETE FROM opinion_request",
                "DELETE FROM opinion_reference",
                "UPDATE submission SET number = 'x'",
                "DELETE FROM submission",
                "UPDATE submission_event SET reason = 'x'",
                "DELETE FROM submission_event",
                "UPDATE lock_exception SET expires_on = 'infinity'",
                "DELETE FROM lock_exception",
                "UPDATE lock_exception_revocation SET reason = 'x'",
                "DELETE FROM lock_exception_revocation",
                "UPDATE succession SET handling = 'CLOSE_BEFORE'",
                "DELETE FROM succession",
                "UPDATE overlay SET document_number = 'x'",
                "DELETE FROM overlay",
                "DELETE FROM overlay_revocation",
                "UPDATE grouping SET document_number = 'x'",
                "DELETE FROM grouping",
                "UPDATE position_group SET name = 'x'",
                "DELETE FROM position_group",
                "UPDATE decision_finding SET position = 9",
                "DELETE FROM decision_finding",
                "UPDATE complaint SET text = 'x'",
                "DELETE FROM complaint",
                "UPDATE complaint_event SET state = 'REJECTED'",
                "DELETE FROM complaint_event",
                "UPDATE discipline SET used_in_year = 2020",
                "DELETE FROM discipline",
                "DELETE FROM discipline_cancellation",
                "UPDATE leave SET to_day = from_day",
                "DELETE FROM leave",
                "DELETE FROM leave_cancellation",
                "UPDATE measure SET value = '100'",
                "DELETE FROM measure",
                "UPDATE tally_mark SET recorded_at = now()",
                "DELETE FROM tally_mark",
                "DELETE FROM idempotent_answer",
                "TRUNCATE act CASCADE",
                "DROP TABLE tally",
            })
    void factsAndActsCannotBeChanged(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            var refused = assertThrows(SQLException.class, () -> statement.execute(sql));

            assertEquals(NOT_ALLOWED, refused.getSQLState(), refused.getMessage());
        }
    }
}
