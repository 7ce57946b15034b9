-- Of rating: what a rating that was decided after a day had been decided on it, as recorded at an instant. No row where it was decided by then,
-- or was not decided on the day.
CREATE FUNCTION decision_before(rating_id uuid, present_day date, on_day date, known_at timestamptz)
RETURNS TABLE (grade text, distinction text, decided_on date)
LANGUAGE sql STABLE AS $$
    SELECT last.grade, last.distinction, last.decided_on
    FROM (
        SELECT item.state, item.grade, item.distinction, item.decided_on
        FROM decision_item item
        WHERE item.rating_id = decision_before.rating_id AND item.decided_on <= decision_before.on_day
          AND item.recorded_at <= decision_before.known_at AND decision_before.present_day > decision_before.on_day
        ORDER BY item.recorded_at DESC
        LIMIT 1) last
    WHERE last.state = 'DECIDED'
$$;
