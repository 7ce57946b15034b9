-- A list of cadres whom a unit plans for offices in a term (quy hoạch), as proposed by its document. Never changed: it is approved by the unit
-- above, or withdrawn.
CREATE TABLE planning (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL REFERENCES unit,
    from_year   integer     NOT NULL,
    to_year     integer     NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL,
    lock        smallint    NOT NULL DEFAULT 0,
    CONSTRAINT planning_term_check CHECK (from_year < to_year)
);
CREATE INDEX planning_unit_idx ON planning (unit_id);

CREATE TABLE planning_entry (
    planning_id uuid NOT NULL REFERENCES planning,
    member_id   uuid NOT NULL REFERENCES member,
    office      text NOT NULL,
    PRIMARY KEY (planning_id, member_id, office)
);
CREATE INDEX planning_entry_member_idx ON planning_entry (member_id);

CREATE TABLE planning_approval (
    planning_id uuid        PRIMARY KEY REFERENCES planning,
    approver_id uuid        NOT NULL REFERENCES unit,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL
);

CREATE TABLE planning_withdrawal (
    planning_id uuid        PRIMARY KEY REFERENCES planning,
    reason      text        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL
);

-- Plans as recorded at an instant.
CREATE FUNCTION planning_known_at(at timestamptz)
    RETURNS TABLE (id uuid, unit_id uuid, from_year integer, to_year integer, state text, approver_id uuid, approval_act_id uuid,
                   withdrawal_reason text, act_id uuid, recorded_at timestamptz)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT planning.id, planning.unit_id, planning.from_year, planning.to_year,
           CASE WHEN withdrawal.planning_id IS NOT NULL THEN 'WITHDRAWN' WHEN approval.planning_id IS NOT NULL THEN 'APPROVED'
                ELSE 'PROPOSED' END,
           approval.approver_id, approval.act_id, withdrawal.reason, planning.act_id, planning.recorded_at
    FROM planning
    LEFT JOIN planning_approval approval ON approval.planning_id = planning.id AND approval.recorded_at <= at
    LEFT JOIN planning_withdrawal withdrawal ON withdrawal.planning_id = planning.id AND withdrawal.recorded_at <= at
    WHERE planning.recorded_at <= at
$$;

GRANT SELECT, INSERT ON planning, planning_entry, planning_approval, planning_withdrawal TO ${service_role};
GRANT UPDATE (lock) ON planning TO ${service_role};
