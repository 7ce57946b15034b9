-- A meeting of a unit of a campaign (sinh hoạt chi bộ): how many had to attend by the roster of that time, how many did, and who was absent.
-- Never changed: a wrong one is cancelled.
CREATE TABLE reviews.meeting (
    id          uuid        PRIMARY KEY,
    campaign_id uuid        NOT NULL REFERENCES campaign,
    unit_id     uuid        NOT NULL,
    kind        text        NOT NULL,
    held_on     date        NOT NULL,
    chair       text        NOT NULL,
    obliged     integer     NOT NULL,
    present     integer     NOT NULL,
    excused     integer     NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL,
    lock        smallint    NOT NULL DEFAULT 0,
    CONSTRAINT meeting_kind_check CHECK (kind IN ('REGULAR', 'THEMATIC', 'RESOLUTION_STUDY', 'WORKING')),
    CONSTRAINT meeting_present_check CHECK (present >= 0 AND excused >= 0 AND present + excused <= obliged)
);
CREATE INDEX meeting_unit_idx ON reviews.meeting (campaign_id, unit_id, held_on);

CREATE TABLE reviews.meeting_absence (
    meeting_id uuid    NOT NULL REFERENCES reviews.meeting,
    member_id  uuid    NOT NULL,
    excused    boolean NOT NULL,
    reason     text,
    PRIMARY KEY (meeting_id, member_id)
);

CREATE TABLE reviews.meeting_cancellation (
    meeting_id  uuid        PRIMARY KEY REFERENCES reviews.meeting,
    reason      text        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL
);

-- Meetings as recorded at an instant; cancellation_reason is null while a meeting counts.
CREATE FUNCTION reviews.meeting_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, unit_id uuid, kind text, held_on date, chair text, obliged integer, present integer,
               excused integer, cancellation_reason text, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT meeting.id, meeting.campaign_id, meeting.unit_id, meeting.kind, meeting.held_on, meeting.chair, meeting.obliged,
           meeting.present, meeting.excused, cancellation.reason, meeting.act_id, meeting.recorded_at
    FROM reviews.meeting
    LEFT JOIN reviews.meeting_cancellation cancellation
      ON cancellation.meeting_id = meeting.id AND cancellation.recorded_at <= meeting_known_at.known_at
    WHERE meeting.recorded_at <= meeting_known_at.known_at
$$;

GRANT SELECT, INSERT ON reviews.meeting, reviews.meeting_absence, reviews.meeting_cancellation TO ${service_role};
GRANT UPDATE (lock) ON reviews.meeting TO ${service_role};
