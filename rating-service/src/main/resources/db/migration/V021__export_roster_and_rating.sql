-- What a package lets others read of its tables. A view or function is exported by the package that writes the tables behind it.

-- Whether a row recorded in [recorded_from, recorded_to) was current at an instant; 'infinity' asks for the rows current now.
CREATE FUNCTION known_at(recorded_from timestamptz, recorded_to timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN recorded_from <= at AND (recorded_to IS NULL OR recorded_to > at);

-- Of roster: the copied trees, what stands above their roots, the rosters, and the subjects of ratings.
CREATE VIEW campaign_tree AS
    SELECT campaign_id, unit_id, parent_id, kind, type, party_level, founded_on, recorded_from
    FROM campaign_unit
    WHERE recorded_to IS NULL;

CREATE FUNCTION campaign_tree_known_at(known_at timestamptz)
RETURNS TABLE (campaign_id uuid, unit_id uuid, parent_id uuid, kind text, type text, party_level text, founded_on date,
               recorded_from timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT unit.campaign_id, unit.unit_id, unit.parent_id, unit.kind, unit.type, unit.party_level, unit.founded_on, unit.recorded_from
    FROM campaign_unit unit
    WHERE known_at(unit.recorded_from, unit.recorded_to, campaign_tree_known_at.known_at)
$$;

CREATE VIEW campaign_ancestor_now AS
    SELECT campaign_id, unit_id
    FROM campaign_ancestor
    WHERE recorded_to IS NULL;

CREATE FUNCTION campaign_ancestors_known_at(known_at timestamptz)
RETURNS TABLE (campaign_id uuid, unit_id uuid)
LANGUAGE sql STABLE AS $$
    SELECT above.campaign_id, above.unit_id
    FROM campaign_ancestor above
    WHERE known_at(above.recorded_from, above.recorded_to, campaign_ancestors_known_at.known_at)
$$;

CREATE VIEW unit_place AS
    SELECT campaign_id, unit_id, path, grassroots_id, superior_id, changed_at
    FROM tally_unit;

CREATE VIEW roster_now AS
    SELECT rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on, temporary_unit_id, on_roster, reason, leads,
           handed_to, handed_from, recorded_from
    FROM roster_entry
    WHERE recorded_to IS NULL;

CREATE FUNCTION roster_known_at(known_at timestamptz)
RETURNS TABLE (rating_id uuid, campaign_id uuid, subject_kind text, subject_id uuid, unit_id uuid, standing text, admitted_on date,
               temporary_unit_id uuid, on_roster boolean, reason text, leads boolean, handed_to uuid, handed_from uuid,
               recorded_from timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT entry.rating_id, entry.campaign_id, entry.subject_kind, entry.subject_id, entry.unit_id, entry.standing, entry.admitted_on,
           entry.temporary_unit_id, entry.on_roster, entry.reason, entry.leads, entry.handed_to, entry.handed_from, entry.recorded_from
    FROM roster_entry entry
    WHERE known_at(entry.recorded_from, entry.recorded_to, roster_known_at.known_at)
$$;

CREATE VIEW rating_subject AS
    SELECT id, campaign_id, subject_kind, subject_id, recorded_at
    FROM rating;

-- Of rating: the current state, the documents that decide, and the counts.
CREATE VIEW rating_now AS
    SELECT rating_id, campaign_id, subject_kind, subject_id, unit_id, state, grade, distinction, not_rated_reason, decision_id, decided_on,
           returned_to, held_state, complaint, changed_at
    FROM rating_state;

CREATE VIEW decision_paper AS
    SELECT id, campaign_id, number, number_key, date, deciding_unit_id, signer, title, origin, item_count, act_id, recorded_at
    FROM decision;

CREATE VIEW tally_now AS
    SELECT campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason, subjects
    FROM tally;

GRANT SELECT ON campaign_tree, campaign_ancestor_now, unit_place, roster_now, rating_subject, rating_now, decision_paper, tally_now
    TO ${service_role};
