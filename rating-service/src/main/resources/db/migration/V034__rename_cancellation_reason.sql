DROP FUNCTION leave_known_at(timestamptz);
DROP FUNCTION discipline_known_at(timestamptz);

-- Leaves as recorded at an instant; cancellation_reason is null while a leave counts.
CREATE FUNCTION leave_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, member_id uuid, kind text, from_day date, to_day date, cancellation_reason text, act_id uuid,
               recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT leave.id, leave.member_id, leave.kind, leave.from_day, leave.to_day, cancellation.reason, leave.act_id, leave.recorded_at
    FROM leave
    LEFT JOIN leave_cancellation cancellation
      ON cancellation.leave_id = leave.id AND cancellation.recorded_at <= leave_known_at.known_at
    WHERE leave.recorded_at <= leave_known_at.known_at
$$;

-- Disciplines as recorded at an instant; cancelled_on is null while a discipline counts.
CREATE FUNCTION discipline_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, subject_kind text, subject_id uuid, side text, form text, committed_on date, committed_in uuid,
               decided_on date, deciding_unit_id uuid, duty_related boolean, remedied boolean, corruption boolean, led_there boolean,
               violation_id uuid, used_in_year integer, complaint_id uuid, cancelled_on date, cancellation_reason text, act_id uuid,
               recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT discipline.id, discipline.subject_kind, discipline.subject_id, discipline.side, discipline.form, discipline.committed_on,
           discipline.committed_in, discipline.decided_on, discipline.deciding_unit_id, discipline.duty_related, discipline.remedied,
           discipline.corruption, discipline.led_there, discipline.violation_id, discipline.used_in_year, discipline.complaint_id,
           cancellation.cancelled_on, cancellation.reason, discipline.act_id, discipline.recorded_at
    FROM discipline
    LEFT JOIN discipline_cancellation cancellation
      ON cancellation.discipline_id = discipline.id AND cancellation.recorded_at <= discipline_known_at.known_at
    WHERE discipline.recorded_at <= discipline_known_at.known_at
$$;
