-- A unit that is asked what it thinks of a subject, also one that is nothing else to it.
CREATE TABLE opinion_request (
    id             uuid        PRIMARY KEY,
    rating_id      uuid        NOT NULL REFERENCES rating,
    kind           text        NOT NULL,
    unit_id        uuid        NOT NULL,
    asking_unit_id uuid        NOT NULL,
    note           text,
    act_id         uuid        NOT NULL REFERENCES act,
    recorded_at    timestamptz NOT NULL,
    CONSTRAINT opinion_request_once_unique UNIQUE (rating_id, kind, unit_id)
);

-- What somebody said of a subject. A later one of the same kind and giver supersedes it; both stay.
CREATE TABLE opinion (
    id            uuid        PRIMARY KEY,
    rating_id     uuid        NOT NULL REFERENCES rating,
    kind          text        NOT NULL,
    giver_unit_id uuid,
    role          text        NOT NULL,
    grade         text,
    points        jsonb,
    votes         jsonb,
    ballot        jsonb,
    comment       text,
    act_id        uuid        NOT NULL REFERENCES act,
    recorded_at   timestamptz NOT NULL
);
CREATE INDEX opinion_rating_idx ON opinion (rating_id, recorded_at);

-- Opinions that were given in the campaign from which a subject was handed over.
CREATE TABLE opinion_reference (
    rating_id   uuid        NOT NULL REFERENCES rating,
    opinion_id  uuid        NOT NULL REFERENCES opinion,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (rating_id, opinion_id)
);

GRANT SELECT, INSERT ON opinion_request, opinion, opinion_reference TO ${service_role};
