-- A programme or resolution of a unit of a campaign (chương trình, nghị quyết), the tasks that it sets, and their results. Rows are never
-- changed; a wrong programme is cancelled with its tasks, and the latest result of a task counts.
CREATE TABLE reviews.work_programme (
    id          uuid        PRIMARY KEY,
    campaign_id uuid        NOT NULL REFERENCES campaign,
    unit_id     uuid        NOT NULL,
    kind        text        NOT NULL,
    title       text        NOT NULL,
    adopted_on  date        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL,
    lock        smallint    NOT NULL DEFAULT 0,
    CONSTRAINT work_programme_kind_check CHECK (kind IN ('ANNUAL', 'QUARTERLY', 'MONTHLY', 'THEMATIC'))
);
CREATE INDEX work_programme_campaign_idx ON reviews.work_programme (campaign_id);
CREATE INDEX work_programme_unit_idx ON reviews.work_programme (unit_id);

CREATE TABLE reviews.work_programme_cancellation (
    programme_id uuid        PRIMARY KEY REFERENCES reviews.work_programme,
    reason       text        NOT NULL,
    act_id       uuid        NOT NULL REFERENCES act,
    recorded_at  timestamptz NOT NULL
);

CREATE TABLE reviews.task (
    id             uuid        PRIMARY KEY,
    programme_id   uuid        NOT NULL REFERENCES reviews.work_programme,
    text           text        NOT NULL,
    owner_kind     text        NOT NULL,
    owner_id       uuid        NOT NULL,
    due_on         date        NOT NULL,
    target_value   numeric,
    target_measure text,
    act_id         uuid        NOT NULL REFERENCES act,
    recorded_at    timestamptz NOT NULL,
    CONSTRAINT task_owner_check CHECK (owner_kind IN ('MEMBER', 'UNIT')),
    CONSTRAINT task_target_check CHECK ((target_value IS NULL) = (target_measure IS NULL))
);
CREATE INDEX task_programme_idx ON reviews.task (programme_id);
CREATE INDEX task_owner_idx ON reviews.task (owner_id);

-- done_on is the day since which the task is done without interruption; null while it is not.
CREATE TABLE reviews.task_result (
    task_id     uuid        NOT NULL REFERENCES reviews.task,
    recorded_at timestamptz NOT NULL,
    happened_on date        NOT NULL,
    value       numeric,
    outcome     text        NOT NULL,
    quality     boolean,
    done_on     date,
    note        text,
    act_id      uuid        NOT NULL REFERENCES act,
    PRIMARY KEY (task_id, recorded_at),
    CONSTRAINT task_result_outcome_check CHECK (outcome IN ('NOT_DONE', 'DONE', 'EXCEEDED')),
    CONSTRAINT task_result_done_check CHECK ((outcome = 'NOT_DONE') = (done_on IS NULL))
);

-- Programmes as recorded at an instant; cancellation_reason is null while one counts.
CREATE FUNCTION reviews.work_programme_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, unit_id uuid, kind text, title text, adopted_on date, cancellation_reason text, act_id uuid,
               recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT programme.id, programme.campaign_id, programme.unit_id, programme.kind, programme.title, programme.adopted_on,
           cancellation.reason, programme.act_id, programme.recorded_at
    FROM reviews.work_programme programme
    LEFT JOIN reviews.work_programme_cancellation cancellation
      ON cancellation.programme_id = programme.id AND cancellation.recorded_at <= work_programme_known_at.known_at
    WHERE programme.recorded_at <= work_programme_known_at.known_at
$$;

-- Tasks as recorded at an instant, with the latest of their results up to a day; outcome is null while there is none.
CREATE FUNCTION reviews.task_known_at(known_at timestamptz, up_to date)
RETURNS TABLE (id uuid, programme_id uuid, text text, owner_kind text, owner_id uuid, due_on date, target_value numeric,
               target_measure text, outcome text, value numeric, quality boolean, done_on date, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT task.id, task.programme_id, task.text, task.owner_kind, task.owner_id, task.due_on, task.target_value, task.target_measure,
           latest.outcome, latest.value, latest.quality, latest.done_on, task.recorded_at
    FROM reviews.task
    LEFT JOIN LATERAL (
        SELECT result.outcome, result.value, result.quality, result.done_on
        FROM reviews.task_result result
        WHERE result.task_id = task.id AND result.recorded_at <= task_known_at.known_at AND result.happened_on <= task_known_at.up_to
        ORDER BY result.recorded_at DESC
        LIMIT 1) latest ON true
    WHERE task.recorded_at <= task_known_at.known_at
$$;

GRANT SELECT, INSERT ON reviews.work_programme, reviews.work_programme_cancellation, reviews.task, reviews.task_result TO ${service_role};
GRANT UPDATE (lock) ON reviews.work_programme TO ${service_role};
