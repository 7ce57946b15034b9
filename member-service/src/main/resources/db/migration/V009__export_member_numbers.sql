-- Of member: the numbers and identifiers by which other systems find a member.
CREATE FUNCTION member_number_known_at(at timestamptz)
    RETURNS TABLE (member_id uuid, card_number text, record_number text, identifiers jsonb)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT detail.member_id, detail.card_number, detail.record_number,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('system', identifier.system, 'value', identifier.value)
                                      ORDER BY identifier.system, identifier.value), '[]')
            FROM member_identifier identifier
            WHERE identifier.member_id = detail.member_id AND known_at(identifier.recorded_from, identifier.recorded_to, at))
    FROM person_detail detail
    WHERE known_at(detail.recorded_from, detail.recorded_to, at)
$$;
