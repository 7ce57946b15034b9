-- A complaint against somebody or something. What becomes of it are events; the row is a fact and an anchor to lock.
CREATE TABLE complaint (
    id           uuid        PRIMARY KEY,
    subject_kind text        NOT NULL,
    subject_id   uuid        NOT NULL,
    kind         text        NOT NULL,
    received_on  date        NOT NULL,
    received_by  uuid        NOT NULL,
    text         text        NOT NULL,
    act_id       uuid        NOT NULL REFERENCES act,
    recorded_at  timestamptz NOT NULL,
    lock         smallint    NOT NULL DEFAULT 0,
    CONSTRAINT complaint_kind_check CHECK (kind IN ('COMPLAINT', 'DENUNCIATION', 'NEGATIVE_REPORT'))
);
CREATE INDEX complaint_subject_idx ON complaint (subject_id);

CREATE TABLE complaint_event (
    complaint_id  uuid        NOT NULL REFERENCES complaint,
    recorded_at   timestamptz NOT NULL,
    state         text        NOT NULL,
    happened_on   date        NOT NULL,
    unit_id       uuid        NOT NULL,
    proposed_form text,
    proposed_to   uuid,
    reason        text,
    act_id        uuid        NOT NULL REFERENCES act,
    PRIMARY KEY (complaint_id, recorded_at),
    CONSTRAINT complaint_event_state_check CHECK (state IN ('VERIFIED', 'PROPOSED', 'DECIDED', 'REJECTED')),
    CONSTRAINT complaint_event_proposal_check
        CHECK ((state = 'PROPOSED') = (proposed_form IS NOT NULL AND proposed_to IS NOT NULL)),
    CONSTRAINT complaint_event_once_unique UNIQUE (complaint_id, state)
);

-- A discipline: what was done, where and when, and what was decided. It counts in one year, and several disciplines of one violation in the same.
CREATE TABLE discipline (
    id               uuid        PRIMARY KEY,
    subject_kind     text        NOT NULL,
    subject_id       uuid        NOT NULL,
    side             text        NOT NULL,
    form             text        NOT NULL,
    committed_on     date        NOT NULL,
    committed_in     uuid        NOT NULL,
    decided_on       date        NOT NULL,
    deciding_unit_id uuid        NOT NULL,
    duty_related     boolean     NOT NULL,
    remedied         boolean     NOT NULL,
    corruption       boolean     NOT NULL,
    led_there        boolean,
    violation_id     uuid        NOT NULL,
    used_in_year     integer     NOT NULL,
    complaint_id     uuid        REFERENCES complaint,
    act_id           uuid        NOT NULL REFERENCES act,
    recorded_at      timestamptz NOT NULL,
    lock             smallint    NOT NULL DEFAULT 0,
    CONSTRAINT discipline_side_check CHECK (side IN ('PARTY', 'STATE')),
    CONSTRAINT discipline_days_check CHECK (committed_on <= decided_on)
);
CREATE INDEX discipline_subject_idx ON discipline (subject_id);
CREATE INDEX discipline_committed_in_idx ON discipline (committed_in, used_in_year);
CREATE INDEX discipline_violation_idx ON discipline (violation_id);
CREATE INDEX discipline_organisation_idx ON discipline (used_in_year) WHERE subject_kind NOT IN ('MEMBER', 'LEADER', 'OFFICIAL');

CREATE TABLE discipline_cancellation (
    discipline_id uuid        PRIMARY KEY REFERENCES discipline,
    cancelled_on  date        NOT NULL,
    unit_id       uuid        NOT NULL,
    reason        text        NOT NULL,
    act_id        uuid        NOT NULL REFERENCES act,
    recorded_at   timestamptz NOT NULL
);

-- When somebody was away, half-open.
CREATE TABLE leave (
    id          uuid        PRIMARY KEY,
    member_id   uuid        NOT NULL,
    kind        text        NOT NULL,
    from_day    date        NOT NULL,
    to_day      date        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL,
    lock        smallint    NOT NULL DEFAULT 0,
    CONSTRAINT leave_kind_check CHECK (kind IN ('SICK', 'MATERNITY', 'ABSENCE', 'STUDY')),
    CONSTRAINT leave_days_check CHECK (from_day < to_day)
);
CREATE INDEX leave_member_idx ON leave (member_id);

CREATE TABLE leave_cancellation (
    leave_id    uuid        PRIMARY KEY REFERENCES leave,
    reason      text        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL
);

-- What a unit reports of a subject: facts that only people can tell, as text. The later of one fact supersedes.
CREATE TABLE measure (
    rating_id   uuid        NOT NULL REFERENCES rating,
    fact        text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    value       text,
    reported_by uuid        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    PRIMARY KEY (rating_id, fact, recorded_at)
);

-- Complaints with their state as it was known at an instant.
CREATE FUNCTION complaint_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, subject_kind text, subject_id uuid, kind text, received_on date, received_by uuid, text text, state text,
               since date, proposed_form text, proposed_to uuid, recorded_at timestamptz, changed_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT complaint.id, complaint.subject_kind, complaint.subject_id, complaint.kind, complaint.received_on, complaint.received_by,
           complaint.text, coalesce(last.state, 'RECEIVED'), coalesce(last.happened_on, complaint.received_on),
           proposal.proposed_form, proposal.proposed_to, complaint.recorded_at, coalesce(last.recorded_at, complaint.recorded_at)
    FROM complaint
    LEFT JOIN LATERAL (
        SELECT event.state, event.happened_on, event.recorded_at
        FROM complaint_event event
        WHERE event.complaint_id = complaint.id AND event.recorded_at <= complaint_known_at.known_at
        ORDER BY event.recorded_at DESC
        LIMIT 1) last ON true
    LEFT JOIN complaint_event proposal
      ON proposal.complaint_id = complaint.id AND proposal.state = 'PROPOSED' AND proposal.recorded_at <= complaint_known_at.known_at
    WHERE complaint.recorded_at <= complaint_known_at.known_at
$$;

GRANT SELECT, INSERT ON complaint, complaint_event, discipline, discipline_cancellation, leave, leave_cancellation, measure
    TO ${service_role};
GRANT UPDATE (lock) ON complaint, discipline, leave TO ${service_role};
