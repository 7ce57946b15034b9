-- Of rating: the conclusions that decisions have recorded and no later line has cancelled, as recorded at an instant.
CREATE FUNCTION conclusions_known_at(known_at timestamptz)
RETURNS TABLE (rating_id uuid, state text, decided_on date, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT item.rating_id, item.state, item.decided_on, item.recorded_at
    FROM decision_item item
    WHERE item.recorded_at <= conclusions_known_at.known_at AND item.state IN ('DECIDED', 'NOT_RATED')
      AND NOT EXISTS (
          SELECT FROM decision_item later
          WHERE later.rating_id = item.rating_id AND later.state = 'CANCELLED'
            AND later.recorded_at > item.recorded_at AND later.recorded_at <= conclusions_known_at.known_at)
$$;

-- Of rating: published grades that were changed by a line that names no decision to replace, and that no later line replaced.
CREATE FUNCTION unreplaced_changes_known_at(known_at timestamptz)
RETURNS TABLE (rating_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT item.rating_id, item.recorded_at
    FROM decision_item item
    WHERE item.from_state = 'PUBLISHED' AND item.replaces IS NULL AND item.recorded_at <= unreplaced_changes_known_at.known_at
      AND NOT EXISTS (
          SELECT FROM decision_item later
          WHERE later.rating_id = item.rating_id AND later.replaces IS NOT NULL
            AND later.recorded_at > item.recorded_at AND later.recorded_at <= unreplaced_changes_known_at.known_at)
$$;

-- Of procedure: opinions on a rating, those given in the campaign from which its subject was handed over among them.
CREATE FUNCTION opinions_known_at(known_at timestamptz)
RETURNS TABLE (rating_id uuid, opinion_id uuid, kind text, points jsonb, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT given.rating_id, given.id, given.kind, given.points, given.recorded_at
    FROM opinion given
    WHERE given.recorded_at <= opinions_known_at.known_at
    UNION ALL
    SELECT reference.rating_id, given.id, given.kind, given.points, given.recorded_at
    FROM opinion_reference reference
    JOIN opinion given ON given.id = reference.opinion_id
    WHERE reference.recorded_at <= opinions_known_at.known_at AND given.recorded_at <= opinions_known_at.known_at
$$;
