-- A class of a course (lớp đào tạo, bồi dưỡng), and who attended it. Days are half-open; a class of one day ends on the next.
CREATE TABLE training_class (
    id            uuid        PRIMARY KEY,
    course        text        NOT NULL,
    name          text        NOT NULL,
    organiser     text        NOT NULL,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    lock          smallint    NOT NULL DEFAULT 0,
    CONSTRAINT training_class_period_check CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX training_class_name_unique ON training_class (course, name, organiser, valid_from) WHERE recorded_to IS NULL;
CREATE INDEX training_class_day_idx ON training_class (valid_from);

CREATE TABLE training_attendee (
    id            uuid        PRIMARY KEY,
    class_id      uuid        NOT NULL REFERENCES training_class,
    member_id     uuid        NOT NULL REFERENCES member,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act
);
CREATE UNIQUE INDEX training_attendee_member_unique ON training_attendee (class_id, member_id) WHERE recorded_to IS NULL;
CREATE INDEX training_attendee_class_idx ON training_attendee (class_id);
CREATE INDEX training_attendee_member_idx ON training_attendee (member_id);

CREATE FUNCTION training_class_known_at(at timestamptz)
    RETURNS TABLE (id uuid, course text, name text, organiser text, valid_from date, valid_to date, recorded_from timestamptz, act_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT class.id, class.course, class.name, class.organiser, class.valid_from, class.valid_to, class.recorded_from, class.act_id
    FROM training_class class
    WHERE known_at(class.recorded_from, class.recorded_to, at)
$$;
CREATE FUNCTION training_attendee_known_at(at timestamptz)
    RETURNS TABLE (class_id uuid, member_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT attendee.class_id, attendee.member_id
    FROM training_attendee attendee
    WHERE known_at(attendee.recorded_from, attendee.recorded_to, at)
$$;

GRANT SELECT, INSERT ON training_class, training_attendee TO ${service_role};
GRANT UPDATE (lock, recorded_to) ON training_class TO ${service_role};
GRANT UPDATE (recorded_to) ON training_attendee TO ${service_role};
