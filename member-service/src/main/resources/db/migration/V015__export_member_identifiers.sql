-- Of member: what other systems call a member, at one place for every answer. Asked as (SELECT identifiers FROM ...), so that it is inlined.
CREATE FUNCTION member_identifiers_known_at(member uuid, at timestamptz)
    RETURNS TABLE (identifiers jsonb)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('system', identifier.system, 'value', identifier.value)
                              ORDER BY identifier.system, identifier.value), '[]')
    FROM member_identifier identifier
    WHERE identifier.member_id = member AND known_at(identifier.recorded_from, identifier.recorded_to, at)
$$;

CREATE OR REPLACE FUNCTION member_number_known_at(at timestamptz)
    RETURNS TABLE (member_id uuid, card_number text, record_number text, identifiers jsonb)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT detail.member_id, detail.card_number, detail.record_number,
           (SELECT of_member.identifiers FROM member_identifiers_known_at(detail.member_id, at) of_member)
    FROM person_detail detail
    WHERE known_at(detail.recorded_from, detail.recorded_to, at)
$$;
