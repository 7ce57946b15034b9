-- An inspection or supervision of a subject of a campaign (kiểm tra, giám sát): its programme and days, who inspects, and the conclusion.
-- Never changed: a wrong one is cancelled.
CREATE TABLE reviews.inspection (
    id                 uuid        PRIMARY KEY,
    campaign_id        uuid        NOT NULL REFERENCES campaign,
    kind               text        NOT NULL,
    subject_kind       text        NOT NULL,
    subject_id         uuid        NOT NULL,
    unit_id            uuid        NOT NULL,
    inspecting_unit_id uuid        NOT NULL,
    programme          text        NOT NULL,
    starts_on          date        NOT NULL,
    ends_on            date        NOT NULL,
    offices            text[]      NOT NULL,
    people             integer     NOT NULL,
    act_id             uuid        NOT NULL REFERENCES act,
    recorded_at        timestamptz NOT NULL,
    lock               smallint    NOT NULL DEFAULT 0,
    CONSTRAINT inspection_kind_check CHECK (kind IN ('INSPECTION', 'SUPERVISION')),
    CONSTRAINT inspection_days_check CHECK (starts_on <= ends_on),
    CONSTRAINT inspection_people_check CHECK (people > 0)
);
CREATE INDEX inspection_campaign_idx ON reviews.inspection (campaign_id);
CREATE INDEX inspection_subject_idx ON reviews.inspection (subject_id);

CREATE TABLE reviews.inspection_conclusion (
    inspection_id   uuid        PRIMARY KEY REFERENCES reviews.inspection,
    concluded_on    date        NOT NULL,
    text            text        NOT NULL,
    violation_found boolean     NOT NULL,
    complaint_id    uuid        REFERENCES complaint,
    act_id          uuid        NOT NULL REFERENCES act,
    recorded_at     timestamptz NOT NULL
);

CREATE TABLE reviews.inspection_cancellation (
    inspection_id uuid        PRIMARY KEY REFERENCES reviews.inspection,
    reason        text        NOT NULL,
    act_id        uuid        NOT NULL REFERENCES act,
    recorded_at   timestamptz NOT NULL
);

-- Inspections as recorded at an instant; concluded_on is null until one is concluded, cancellation_reason while it counts.
CREATE FUNCTION reviews.inspection_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, kind text, subject_kind text, subject_id uuid, unit_id uuid, inspecting_unit_id uuid,
               programme text, starts_on date, ends_on date, offices text[], people integer, concluded_on date, conclusion_text text,
               violation_found boolean, complaint_id uuid, conclusion_act_id uuid, cancellation_reason text, act_id uuid,
               recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT inspection.id, inspection.campaign_id, inspection.kind, inspection.subject_kind, inspection.subject_id, inspection.unit_id,
           inspection.inspecting_unit_id, inspection.programme, inspection.starts_on, inspection.ends_on, inspection.offices,
           inspection.people, conclusion.concluded_on, conclusion.text, conclusion.violation_found, conclusion.complaint_id,
           conclusion.act_id, cancellation.reason, inspection.act_id, inspection.recorded_at
    FROM reviews.inspection
    LEFT JOIN reviews.inspection_conclusion conclusion
      ON conclusion.inspection_id = inspection.id AND conclusion.recorded_at <= inspection_known_at.known_at
    LEFT JOIN reviews.inspection_cancellation cancellation
      ON cancellation.inspection_id = inspection.id AND cancellation.recorded_at <= inspection_known_at.known_at
    WHERE inspection.recorded_at <= inspection_known_at.known_at
$$;

GRANT SELECT, INSERT ON reviews.inspection, reviews.inspection_conclusion, reviews.inspection_cancellation TO ${service_role};
GRANT UPDATE (lock) ON reviews.inspection TO ${service_role};
