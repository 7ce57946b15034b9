-- What is being pulled from member-service. Nothing here is a fact: it is kept by one short transaction, or thrown away.
CREATE UNLOGGED TABLE staged_unit (
    stage_id    uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    parent_id   uuid,
    kind        text        NOT NULL,
    type        text,
    party_level text        NOT NULL,
    founded_on  date        NOT NULL,
    staged_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (stage_id, unit_id)
);

CREATE UNLOGGED TABLE staged_subject (
    stage_id          uuid        NOT NULL,
    rating_id         uuid        NOT NULL,
    subject_kind      text        NOT NULL,
    subject_id        uuid        NOT NULL,
    unit_id           uuid        NOT NULL,
    standing          text,
    admitted_on       date,
    temporary_unit_id uuid,
    staged_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (stage_id, subject_kind, subject_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON staged_unit, staged_subject TO ${service_role};
