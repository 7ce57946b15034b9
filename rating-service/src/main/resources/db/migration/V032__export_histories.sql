-- Of campaign: the events since a campaign was planned.
CREATE VIEW campaign_history AS
    SELECT campaign_id, kind, reason, act_id, recorded_at
    FROM campaign_event;

-- Of roster: current and former rows, and the hash of the members of a unit beside its place.
CREATE VIEW campaign_tree_history AS
    SELECT campaign_id, unit_id, act_id, recorded_from, recorded_to
    FROM campaign_unit;

CREATE VIEW campaign_ancestor_history AS
    SELECT campaign_id, unit_id, recorded_from, recorded_to
    FROM campaign_ancestor;

CREATE VIEW roster_history AS
    SELECT rating_id, reason, act_id, recorded_from, recorded_to
    FROM roster_entry;

CREATE OR REPLACE VIEW unit_place AS
    SELECT campaign_id, unit_id, path, grassroots_id, superior_id, changed_at, roster_hash
    FROM tally_unit;

-- Of rating: when something in a unit changed.
CREATE VIEW tally_change AS
    SELECT campaign_id, unit_id, recorded_at
    FROM tally_mark;

-- Of submission: the units of campaigns that had submitted at an instant, by sets: submission_known_at looks each version up by itself.
CREATE FUNCTION submitted_known_at(campaigns uuid[], known_at timestamptz)
RETURNS TABLE (campaign_id uuid, unit_id uuid)
LANGUAGE sql STABLE AS $$
    SELECT submission.campaign_id, submission.unit_id
    FROM submission
    WHERE submission.campaign_id = ANY(submitted_known_at.campaigns) AND submission.recorded_at <= submitted_known_at.known_at
    GROUP BY submission.campaign_id, submission.unit_id
    HAVING max(submission.version) = max(submission.version) FILTER (WHERE submission.id NOT IN (
        SELECT event.submission_id
        FROM submission_event event
        WHERE event.campaign_id = ANY(submitted_known_at.campaigns) AND event.kind = 'RETURNED'
          AND event.recorded_at <= submitted_known_at.known_at))
$$;

GRANT SELECT ON campaign_history, campaign_tree_history, campaign_ancestor_history, roster_history, tally_change
    TO ${service_role};
